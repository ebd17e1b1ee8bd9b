import type { Element } from '@xmldom/xmldom';
import {
  borderEdges,
  type BorderEdge,
  type BorderEdgeName,
  type DifferentialStyle,
  type FontStyle,
  type StylePatch,
} from '../../book/Style';
import type { StyleTable } from '../../book/StyleTable';
import {
  appendLike,
  attributeOf,
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  insertInOrder,
  numberOf,
  removeElement,
  setAttribute,
} from '../xml/elements';
import { parseXml, printXml, type XmlDocument } from '../xml/parseXml';
import { builtInNumber } from './builtInFormats';
import {
  createFill,
  fontOrder,
  patchFont,
  printColor,
  printEdge,
  styleSheetOrder,
} from './styleElements';

/**
 * Appends the looks that were made since opening to the styles of the file. Nothing that is there
 * is renumbered; a new look is the file's own one with only the patched parts replaced, so that
 * whatever the book does not know of it stays.
 */
export class StyleWriter {
  changed = false;
  private readonly xml: XmlDocument;
  private readonly numbers = new Map<number, number>();
  private readonly differential = new Map<string, number>();

  constructor(
    text: string,
    part: string,
    private readonly table: StyleTable,
  ) {
    this.xml = parseXml(text, part);
  }

  /** The file's number of a look of the book; appended when it is met for the first time. */
  styleNumber(style: number): number {
    const derived = this.table.derivation(style);
    if (!derived) return style;
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const number = this.appendFormat(derived.base, derived.patch);
    this.numbers.set(style, number);
    return number;
  }

  /** The number of a look for conditional formats; equal ones are written once. */
  differentialNumber(style: DifferentialStyle): number {
    const key = JSON.stringify(style);
    const known = this.differential.get(key);
    if (known !== undefined) return known;
    const dxfs = this.list('dxfs');
    const dxf = createLike(dxfs, 'dxf');
    this.fillDifferential(dxf, style);
    const number = this.appendOrFind(dxfs, dxf, 'dxf');
    this.differential.set(key, number);
    return number;
  }

  print(): string {
    return printXml(this.xml);
  }

  private list(name: string): Element {
    return ensureChild(this.xml.root, name, styleSheetOrder);
  }

  private count(list: Element, item: string): number {
    const { length } = childrenOf(list, item);
    setAttribute(list, 'count', String(length));
    this.changed = true;
    return length;
  }

  private appendFormat(base: number, patch: StylePatch): number {
    const cellXfs = this.list('cellXfs');
    const from = childrenOf(cellXfs, 'xf')[base];
    const xf = from
      ? (from.cloneNode(true) as Element)
      : createLike(cellXfs, 'xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' });
    const at = (name: string): number => numberOf(xf, name) ?? 0;
    const point = (name: string, applied: string, number: number): void => {
      xf.setAttribute(name, String(number));
      xf.setAttribute(applied, '1');
    };
    if (patch.numberFormat !== undefined) {
      point('numFmtId', 'applyNumberFormat', this.formatNumber(patch.numberFormat));
    }
    if (patch.font) point('fontId', 'applyFont', this.appendFont(at('fontId'), patch.font));
    if (patch.fill !== undefined) point('fillId', 'applyFill', this.appendFill(patch.fill));
    if (patch.borders) {
      point('borderId', 'applyBorder', this.appendBorder(at('borderId'), patch.borders));
    }
    if (patch.alignment) {
      const alignment = ensureChild(xf, 'alignment', ['alignment', 'protection', 'extLst']);
      for (const [name, value] of Object.entries(patch.alignment)) {
        const text = value === true ? '1' : value === false ? '0' : String(value);
        alignment.setAttribute(name, text);
      }
      xf.setAttribute('applyAlignment', '1');
    }
    if (patch.locked !== undefined) {
      const protection = ensureChild(xf, 'protection', ['alignment', 'protection', 'extLst']);
      protection.setAttribute('locked', patch.locked ? '1' : '0');
      xf.setAttribute('applyProtection', '1');
    }
    if (patch.quotePrefix !== undefined) {
      setAttribute(xf, 'quotePrefix', patch.quotePrefix ? '1' : null);
    }
    cellXfs.appendChild(xf);
    return this.count(cellXfs, 'xf') - 1;
  }

  private formatNumber(format: string): number {
    const built = builtInNumber(format);
    if (built !== null) return built;
    const list = this.list('numFmts');
    const all = childrenOf(list, 'numFmt');
    const known = all.find((one) => attributeOf(one, 'formatCode') === format);
    if (known) return numberOf(known, 'numFmtId') ?? 0;
    const next = all.reduce((most, one) => Math.max(most, numberOf(one, 'numFmtId') ?? 0), 163) + 1;
    appendLike(list, 'numFmt', { numFmtId: String(next), formatCode: format });
    this.count(list, 'numFmt');
    return next;
  }

  /** Adds a child unless an equal one is there, and returns its number. */
  private appendOrFind(list: Element, child: Element, item: string): number {
    const text = child.toString();
    const found = childrenOf(list, item).findIndex((one) => one.toString() === text);
    if (found >= 0) return found;
    list.appendChild(child);
    return this.count(list, item) - 1;
  }

  private appendFont(base: number, patch: Partial<FontStyle>): number {
    const fonts = this.list('fonts');
    const from = childrenOf(fonts, 'font')[base];
    const font = from ? (from.cloneNode(true) as Element) : createLike(fonts, 'font');
    patchFont(font, patch, fontOrder);
    return this.appendOrFind(fonts, font, 'font');
  }

  private appendFill(color: string | null): number {
    const fills = this.list('fills');
    return this.appendOrFind(fills, createFill(fills, color), 'fill');
  }

  private appendBorder(
    base: number,
    patch: Partial<Record<BorderEdgeName, BorderEdge | null>>,
  ): number {
    const borders = this.list('borders');
    const from = childrenOf(borders, 'border')[base];
    const border = from ? (from.cloneNode(true) as Element) : createLike(borders, 'border');
    for (const name of borderEdges) {
      const edge = patch[name];
      if (edge === undefined) continue;
      const logical = { left: 'start', right: 'end', top: 'top', bottom: 'bottom' }[name];
      const used = childOf(border, logical) ? logical : name;
      removeElement(childOf(border, used));
      const order = [
        'left',
        'start',
        'right',
        'end',
        'top',
        'bottom',
        'diagonal',
        'vertical',
        'horizontal',
      ];
      insertInOrder(border, printEdge(border, used, edge), order);
    }
    return this.appendOrFind(borders, border, 'border');
  }

  private fillDifferential(dxf: Element, style: DifferentialStyle): void {
    if (style.font) {
      patchFont(appendLike(dxf, 'font'), style.font, fontOrder);
    }
    if (style.numberFormat !== undefined) {
      appendLike(dxf, 'numFmt', {
        numFmtId: String(this.formatNumber(style.numberFormat)),
        formatCode: style.numberFormat,
      });
    }
    if (style.fill !== undefined) {
      // In a differential fill the visible colour of a solid pattern is the background.
      const pattern = appendLike(appendLike(dxf, 'fill'), 'patternFill');
      pattern.appendChild(printColor(pattern, 'bgColor', style.fill));
    }
    if (style.borders) {
      const border = appendLike(dxf, 'border');
      for (const name of borderEdges) {
        const edge = style.borders[name];
        if (edge) border.appendChild(printEdge(border, name, edge));
      }
    }
  }
}
