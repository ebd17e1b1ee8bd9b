import type { Element } from '@xmldom/xmldom';
import type { BorderEdge, Color, FontStyle } from '../../book/Style';
import { appendLike, childOf, createLike, insertInOrder, removeElement } from '../xml/elements';

/** The order in which the schema wants the lists of a style sheet. */
export const styleSheetOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The order in which Excel writes, and insists on, the parts of a font. */
export const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A colour as an element: files write opaque ARGB. */
export const printColor = (parent: Element, name: string, color: Color): Element =>
  createLike(parent, name, { rgb: `FF${color.slice(1).toUpperCase()}` });

/** Replaces the parts of a font that the patch names. */
export function patchFont(
  font: Element,
  patch: Partial<FontStyle>,
  order: readonly string[],
): void {
  const replace = (name: string, element: Element | null): void => {
    removeElement(childOf(font, name));
    if (element) insertInOrder(font, element, order);
  };
  const flag = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) replace(name, on ? createLike(font, name) : offIn(font, name));
  };
  flag('b', patch.bold);
  flag('i', patch.italic);
  flag('strike', patch.strikethrough);
  if (patch.underline !== undefined) {
    const { underline } = patch;
    const element =
      underline === 'none'
        ? offIn(font, 'u')
        : createLike(font, 'u', { val: underline === 'single' ? null : underline });
    replace('u', element);
  }
  if (patch.size !== undefined) replace('sz', createLike(font, 'sz', { val: String(patch.size) }));
  if (patch.color !== undefined) replace('color', printColor(font, 'color', patch.color));
  if (patch.name !== undefined) {
    replace('name', createLike(font, 'name', { val: patch.name }));
    // They describe the font that was; Excel finds both out by the name.
    replace('family', null);
    replace('charset', null);
    replace('scheme', null);
  }
}

/** In a differential format "off" has to be said, in a font silence says it. */
function offIn(font: Element, name: string): Element | null {
  const differential =
    font.parentNode?.nodeType === 1 && (font.parentNode as Element).localName === 'dxf';
  if (!differential) return null;
  return createLike(font, name, { val: name === 'u' ? 'none' : '0' });
}

export function createFill(parent: Element, color: Color | null): Element {
  const fill = createLike(parent, 'fill');
  const pattern = appendLike(fill, 'patternFill', {
    patternType: color === null ? 'none' : 'solid',
  });
  if (color !== null) {
    pattern.appendChild(printColor(pattern, 'fgColor', color));
    appendLike(pattern, 'bgColor', { indexed: '64' });
  }
  return fill;
}

export function printEdge(parent: Element, name: string, edge: BorderEdge | null): Element {
  const element = createLike(parent, name, { style: edge?.style ?? null });
  if (edge) element.appendChild(printColor(element, 'color', edge.color));
  return element;
}
