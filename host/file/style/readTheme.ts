import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, descendantsOf } from '../xml/elements';
import { parseXml } from '../xml/parseXml';

export interface Theme {
  /** Dark 1, light 1, dark 2, light 2, six accents, hyperlink, followed hyperlink. */
  readonly colors: readonly string[];
  readonly headingFont: string;
  readonly bodyFont: string;
}

/** What a file without a theme shows. */
export const officeTheme: Theme = {
  colors: `000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72`
    .split(' ')
    .map((color) => `#${color}`),
  headingFont: 'Calibri Light',
  bodyFont: 'Calibri',
};

/** Reads colours and fonts of a theme part; what is missing is Office's own. */
export function readTheme(text: string, part: string): Theme {
  const { root } = parseXml(text, part);
  const scheme = descendantsOf(root, 'clrScheme')[0];
  const order = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4'];
  const names = [...order, 'accent5', 'accent6', 'hlink', 'folHlink'];
  const colors = names.map((name, index) => {
    const color = scheme ? readThemeColor(childOf(scheme, name)) : null;
    return color ?? officeTheme.colors[index] ?? '#000000';
  });
  const fonts = descendantsOf(root, 'fontScheme')[0] ?? null;
  const font = (name: string, fallback: string): string =>
    attributeOf(childOf(childOf(fonts, name), 'latin'), 'typeface') || fallback;
  return {
    colors,
    headingFont: font('majorFont', officeTheme.headingFont),
    bodyFont: font('minorFont', officeTheme.bodyFont),
  };
}

function readThemeColor(slot: Element | null): string | null {
  const color = slot ? childrenOf(slot)[0] : undefined;
  if (!color) return null;
  // A system colour states what it last was.
  const value = attributeOf(color, color.localName === 'sysClr' ? 'lastClr' : 'val');
  return value !== null && /^[0-9a-fA-F]{6}$/.test(value) ? `#${value.toUpperCase()}` : null;
}
