import type { FontStyle, Underline } from '../book/Style';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';
import type { Range } from './Range';
import { readUniform } from './readCells';
import { restyleCells } from './restyleCells';

type Members = 'bold' | 'color' | 'italic' | 'name' | 'size' | 'strikethrough' | 'underline';

const underlines = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccountant',
  DoubleAccountant: 'doubleAccountant',
} as const satisfies Record<string, Underline>;

/** The font of a range's cells; null where they differ. */
export class RangeFont extends HostObject implements Implements<Excel.RangeFont, Members> {
  readonly className = 'RangeFont';

  constructor(private readonly range: Range) {
    super();
  }

  get name(): string {
    return this.read('name');
  }

  set name(name: string) {
    this.restyle({ name });
  }

  get size(): number {
    return this.read('size');
  }

  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw refusals.argument();
    this.restyle({ size });
  }

  get bold(): boolean {
    return this.read('bold');
  }

  set bold(bold: boolean) {
    this.restyle({ bold });
  }

  get italic(): boolean {
    return this.read('italic');
  }

  set italic(italic: boolean) {
    this.restyle({ italic });
  }

  get strikethrough(): boolean {
    return this.read('strikethrough');
  }

  set strikethrough(strikethrough: boolean) {
    this.restyle({ strikethrough });
  }

  get color(): string {
    return this.read('color');
  }

  set color(color: string) {
    this.restyle({ color: parseColor(color) });
  }

  get underline(): keyof typeof underlines {
    const found = this.read('underline');
    const name = Object.entries(underlines).find(([, value]) => value === found)?.[0] ?? null;
    return name as keyof typeof underlines;
  }

  set underline(name: string) {
    const underline = (underlines as Record<string, Underline>)[name];
    if (underline === undefined) throw refusals.argument();
    this.restyle({ underline });
  }

  private read<K extends keyof FontStyle>(part: K): FontStyle[K] {
    const { sheet, rect } = this.range;
    const { styles } = sheet.book;
    return readUniform(
      sheet,
      rect,
      (row, column) => styles.at(sheet.style(row, column)).font[part],
    ) as FontStyle[K];
  }

  private restyle(font: Partial<FontStyle>): void {
    this.range.model.guardSheet(this.range.sheet);
    restyleCells(this.range.sheet, this.range.rect, { font });
  }
}
