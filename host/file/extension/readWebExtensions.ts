import type { Element } from '@xmldom/xmldom';
import { type AddInReference, WebExtension } from '../../book/WebExtension';
import type { Package } from '../package/Package';
import { attributeOf, childOf, childrenOf } from '../xml/elements';
import { parseXml } from '../xml/parseXml';

/** The part that an add-in is in the file. */
export class WebExtensionOrigin {
  constructor(readonly path: string) {}
}

/** Reads the add-ins with a task pane that the workbook keeps, whoever's they are. */
export function readWebExtensions(source: Package): WebExtension[] {
  const panes = source.relationships('').byType('webextensiontaskpanes')[0]?.target;
  if (panes === undefined || !source.has(panes)) return [];
  const links = source.relationships(source.nameOf(panes) ?? panes).byType('webextension');
  return links.flatMap(({ target }) => {
    const path = source.nameOf(target);
    const extension = path === null ? null : readWebExtension(source.need(path), path);
    return extension ? [extension] : [];
  });
}

function readWebExtension(text: string, path: string): WebExtension | null {
  const { root } = parseXml(text, path);
  const own = childOf(root, 'reference');
  if (!own) return null;
  const others = childOf(root, 'alternateReferences');
  const references = [own, ...(others ? childrenOf(others, 'reference') : [])].map(readReference);
  const [reference] = references;
  if (!reference) return null;
  const properties = childOf(root, 'properties');
  const settings = new Map(
    (properties ? childrenOf(properties, 'property') : []).map((property) => [
      attributeOf(property, 'name') ?? '',
      attributeOf(property, 'value') ?? '',
    ]),
  );
  const ids = references.map(({ id }) => id);
  return new WebExtension(reference, settings, ids, new WebExtensionOrigin(path));
}

const readReference = (element: Element): AddInReference => ({
  id: attributeOf(element, 'id') ?? '',
  version: attributeOf(element, 'version') ?? '',
  store: attributeOf(element, 'store') ?? '',
  storeType: attributeOf(element, 'storeType') ?? '',
});
