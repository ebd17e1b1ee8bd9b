import { palette } from '../../sheets/palette';
import type { ShareStyle } from '../ShareWorkbook';
import { xmlText } from './xmlText';

/** Number formats of our own have numbers from here on. */
const firstOwnFormat = 164;

const argb = (color: string): string => `FF${color.slice(1)}`;

/** The styles of a workbook, each written once; cells name them by their number. */
export class StyleSheet {
  private readonly fonts = new Registry();
  private readonly fills = new Registry();
  private readonly formats = new Registry();
  private readonly styles = new Registry();

  constructor() {
    this.fonts.numberOf(font({}));
    // Every program expects these two first.
    this.fills.numberOf('<fill><patternFill patternType="none"/></fill>');
    this.fills.numberOf('<fill><patternFill patternType="gray125"/></fill>');
    this.numberOf({});
  }

  numberOf(style: ShareStyle): number {
    const fill = style.fill === undefined ? 0 : this.fills.numberOf(solid(style.fill));
    const format =
      style.format === undefined ? 0 : firstOwnFormat + this.formats.numberOf(style.format);
    const attributes = [
      `numFmtId="${format}"`,
      `fontId="${this.fonts.numberOf(font(style))}"`,
      `fillId="${fill}"`,
      `borderId="${style.hasLines ? 1 : 0}"`,
      'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    ];
    return this.styles.numberOf(`<xf ${attributes.join(' ')}>${alignment(style)}</xf>`);
  }

  print(): string {
    const formats = this.formats.items.map(
      (code, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${xmlText(code)}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list('numFmts', formats),
      list('fonts', this.fonts.items),
      list('fills', this.fills.items),
      list('borders', [noLines, lines]),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.styles.items),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }
}

/** Numbers things from 0 in the order in which they come. */
class Registry {
  private readonly numbers = new Map<string, number>();

  get items(): string[] {
    return [...this.numbers.keys()];
  }

  numberOf(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.numbers.size);
    return this.numbers.size - 1;
  }
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

const font = ({ isBold, size = 11, color = palette.ink }: ShareStyle): string =>
  `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${argb(color)}"/>` +
  '<name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';

const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/></patternFill></fill>`;

const alignment = ({ horizontal, vertical, wraps, indent }: ShareStyle): string => {
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal.toLowerCase()}"`,
    vertical === undefined ? '' : ` vertical="${vertical.toLowerCase()}"`,
    wraps ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ];
  return `<alignment${attributes.join('')}/>`;
};

const sides = ['left', 'right', 'top', 'bottom'] as const;
const noLines = `<border>${sides.map((side) => `<${side}/>`).join('')}<diagonal/></border>`;
const lines = `<border>${sides
  .map((side) => `<${side} style="thin"><color rgb="${argb(palette.line)}"/></${side}>`)
  .join('')}<diagonal/></border>`;
