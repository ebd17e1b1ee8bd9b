import type { HorizontalAlignment, VerticalAlignment } from '../book/Style';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { autofitColumns } from './autofitColumns';
import { fromPoints, toPoints } from './columnWidth';
import { fitRow } from './fitRow';
import { FormatProtection } from './FormatProtection';
import type { Implements } from './Implements';
import type { Range } from './Range';
import { RangeBorderCollection } from './RangeBorderCollection';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import { readUniform } from './readCells';
import { restyleCells } from './restyleCells';

type Members =
  | 'autofitColumns'
  | 'autofitRows'
  | 'borders'
  | 'columnWidth'
  | 'fill'
  | 'font'
  | 'horizontalAlignment'
  | 'indentLevel'
  | 'protection'
  | 'rowHeight'
  | 'verticalAlignment'
  | 'wrapText';

const horizontal = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const satisfies Record<string, HorizontalAlignment>;

const vertical = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const satisfies Record<string, VerticalAlignment>;

const nameOf = <Names extends Record<string, string>>(
  names: Names,
  value: string | null,
): keyof Names & string =>
  (Object.keys(names).find((name) => names[name] === value) ?? null) as keyof Names & string;

const valueOf = <V extends string>(names: Readonly<Record<string, V>>, name: string): V => {
  const value = names[name];
  if (value === undefined) throw refusals.argument();
  return value;
};

/** How the cells of a range look; null where they differ from one another. */
export class RangeFormat extends HostObject implements Implements<Excel.RangeFormat, Members> {
  readonly className = 'RangeFormat';

  constructor(private readonly range: Range) {
    super();
  }

  get fill(): HostObject {
    return new RangeFill(this.range);
  }

  get font(): HostObject {
    return new RangeFont(this.range);
  }

  get borders(): HostObject {
    return new RangeBorderCollection(this.range);
  }

  get protection(): HostObject {
    return new FormatProtection(this.range);
  }

  get horizontalAlignment(): keyof typeof horizontal {
    return nameOf(horizontal, this.alignment('horizontal'));
  }

  set horizontalAlignment(name: string) {
    this.restyle({ horizontal: valueOf(horizontal, name) });
  }

  get verticalAlignment(): keyof typeof vertical {
    return nameOf(vertical, this.alignment('vertical'));
  }

  set verticalAlignment(name: string) {
    this.restyle({ vertical: valueOf(vertical, name) });
  }

  get wrapText(): boolean {
    return this.alignment('wrapText') as boolean;
  }

  set wrapText(wrapText: boolean) {
    this.restyle({ wrapText });
  }

  get indentLevel(): number {
    return this.alignment('indent') as number;
  }

  set indentLevel(indent: number) {
    this.restyle({ indent });
  }

  /** Points; null where the columns differ. */
  get columnWidth(): number {
    const { sheet, rect } = this.range;
    return readUniform(sheet, { ...rect, rows: 1 }, (_row, column) =>
      toPoints(sheet.columnLayout.at(column).width, sheet.defaultColumnWidth),
    ) as number;
  }

  set columnWidth(points: number) {
    if (!(points >= 0)) throw refusals.argument();
    this.range.model.guardSheet(this.range.sheet);
    const { column, columns } = this.range.rect;
    this.range.sheet.setColumnWidth(column, columns, fromPoints(points));
  }

  /** Points; null where the rows differ. */
  get rowHeight(): number {
    const { sheet, rect } = this.range;
    return readUniform(
      sheet,
      { ...rect, columns: 1 },
      (row) => sheet.rowHeight(row) ?? sheet.defaultRowHeight,
    ) as number;
  }

  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409)) throw refusals.argument();
    this.range.model.guardSheet(this.range.sheet);
    this.range.sheet.setRowHeight(this.range.rect.row, this.range.rect.rows, points);
  }

  autofitColumns(): void {
    this.range.model.guardSheet(this.range.sheet);
    autofitColumns(this.range.sheet, this.range.rect);
  }

  autofitRows(): void {
    this.range.model.guardSheet(this.range.sheet);
    const { sheet, rect } = this.range;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) fitRow(sheet, row);
  }

  private alignment(part: 'horizontal' | 'vertical'): string | null;
  private alignment(part: 'wrapText'): boolean | null;
  private alignment(part: 'indent'): number | null;
  private alignment(
    part: 'horizontal' | 'vertical' | 'wrapText' | 'indent',
  ): string | number | boolean | null {
    const { sheet, rect } = this.range;
    const { styles } = sheet.book;
    return readUniform(
      sheet,
      rect,
      (row, column) => styles.at(sheet.style(row, column)).alignment[part],
    );
  }

  private restyle(alignment: {
    horizontal?: HorizontalAlignment;
    vertical?: VerticalAlignment;
    wrapText?: boolean;
    indent?: number;
  }): void {
    this.range.model.guardSheet(this.range.sheet);
    restyleCells(this.range.sheet, this.range.rect, { alignment });
  }
}
