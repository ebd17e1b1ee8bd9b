import type { AddInReference } from '../../book/WebExtension';
import type { GridLanguage } from '../grid/showValue';

/** A button that the manifest puts into the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: Readonly<Record<GridLanguage, string>>;
  readonly tip: Readonly<Record<GridLanguage, string>>;
  /** The address of its icon of 32 pixels. */
  readonly icon: string;
  readonly action:
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'pane'; readonly page: string };
}

/** What the manifest says: who the add-in is, and what it puts into the ribbon. */
export interface Manifest {
  /** How a workbook names the add-in when it is sideloaded, as it is here. */
  readonly addIn: AddInReference;
  readonly group: Readonly<Record<GridLanguage, string>>;
  readonly buttons: readonly RibbonButton[];
}

const children = (parent: Element | Document, name: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

const child = (parent: Element | Document, name: string): Element => {
  const [found] = children(parent, name);
  if (!found) throw new Error(`The manifest has no ${name}`);
  return found;
};

/**
 * Reads the add-in's manifest.
 *
 * @param paneUrl where the add-in's files are really served; the manifest's own address is replaced
 */
export const readManifest = (xml: string, paneUrl: string): Manifest => {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const resources = child(manifest, 'Resources');
  const home = new URL(child(manifest, 'SourceLocation').getAttribute('DefaultValue') ?? '');
  const resource = (id: string | null): Element => {
    const found = ['Image', 'Url', 'String']
      .flatMap((name) => children(resources, name))
      .find((element) => element.getAttribute('id') === id);
    if (!found) throw new Error(`The manifest has no resource ${String(id)}`);
    return found;
  };
  const residOf = (parent: Element, name: string): Element =>
    resource(child(parent, name).getAttribute('resid'));
  const words = (element: Element): Record<GridLanguage, string> => {
    const text = element.getAttribute('DefaultValue') ?? '';
    const english = children(element, 'Override').find(
      (each) => each.getAttribute('Locale') === 'en-US',
    );
    return { lv: text, en: english?.getAttribute('Value') ?? text };
  };
  const addressOf = (element: Element): string => {
    const url = new URL(element.getAttribute('DefaultValue') ?? '');
    const base = home.pathname.replace(/[^/]*$/, '');
    return new URL(url.pathname.slice(base.length) + url.search + url.hash, paneUrl).href;
  };
  const group = child(manifest, 'Group');
  return {
    addIn: {
      id: child(manifest, 'Id').textContent,
      version: child(manifest, 'Version').textContent,
      store: 'developer',
      storeType: 'Registry',
    },
    group: words(residOf(group, 'Label')),
    buttons: children(group, 'Control').map((control) => {
      const action = child(control, 'Action');
      const images = children(child(control, 'Icon'), 'Image');
      const image = images.find((each) => each.getAttribute('size') === '32') ?? images[0];
      const isFunction =
        action.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ===
        'ExecuteFunction';
      return {
        id: control.getAttribute('id') ?? '',
        label: words(residOf(control, 'Label')),
        tip: words(residOf(child(control, 'Supertip'), 'Description')),
        icon: addressOf(resource(image?.getAttribute('resid') ?? null)),
        action: isFunction
          ? { kind: 'function', name: child(action, 'FunctionName').textContent ?? '' }
          : { kind: 'pane', page: addressOf(residOf(action, 'SourceLocation')) },
      };
    }),
  };
};
