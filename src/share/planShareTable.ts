import { palette } from '../sheets/palette';
import type { SeenSheet } from '../sheets/SeenSheet';
import type { ColumnPlan, PlanValue, RowPlan, SheetPlan } from '../sheets/SheetPlan';
import { foldText } from '../workbook/foldText';
import type { CutLog } from './CutLog';
import { fitHeight } from './fitHeight';
import type { Replacements } from './hiddenTargetCells';
import type { ShareLabels } from './ShareLabels';
import { shareStyles } from './shareStyles';
import type { ShareCell, ShareRow, ShareSheet, ShareStyle } from './ShareWorkbook';

/** What a table sheet of the copy is made with. */
export interface ShareTableSource {
  readonly plan: SheetPlan;
  /** The sheet as it stands, for the texts of the staff and the order of rows; none when not made yet. */
  readonly seen: SeenSheet | undefined;
  readonly replacements: Replacements;
  readonly cuts: CutLog;
  readonly labels: ShareLabels;
}

/** The staff's texts by key of the row, then of the column. */
type Texts = ReadonlyMap<string, ReadonlyMap<string, PlanValue>>;

const readTexts = (plan: SheetPlan, seen: SeenSheet | undefined): Texts => {
  if (seen === undefined) return new Map();
  const header = seen.header.map(foldText);
  const indexOf = ({ knownAs }: ColumnPlan): number =>
    header.findIndex((title) => knownAs.some((name) => foldText(name) === title));
  const [key, ...columns] = plan.columns;
  const keyIndex = key === undefined ? -1 : indexOf(key);
  const own = columns.filter(({ owner }) => owner === 'staff');
  return new Map(
    seen.rows.map((row) => [
      String(row[keyIndex] ?? ''),
      new Map(own.map((column) => [column.key, row[indexOf(column)] ?? null])),
    ]),
  );
};

/** The plan's rows in the order in which people have them; new ones at the end. */
const inPlace = (rows: readonly RowPlan[], texts: Texts): RowPlan[] => {
  const order = [...texts.keys()];
  const placeOf = ({ key }: RowPlan): number => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
};

const bodyStyle = (column: ColumnPlan, row: RowPlan, value: PlanValue): ShareStyle => {
  const mark = column.marks.find(
    ({ beginsWith }) => typeof value === 'string' && value.startsWith(beginsWith),
  );
  const format = row.formats[column.key];
  return {
    ...shareStyles.cell,
    horizontal: column.align,
    ...(column.align === 'Right' ? { indent: 1 } : {}),
    fill: mark?.fill ?? (column.owner === 'staff' ? palette.staffBody : palette.computedBody),
    ...(mark === undefined ? {} : { color: mark.fontColor }),
    ...(format === undefined ? {} : { format }),
  };
};

/** A sheet with a table as others get it: its values and the staff's texts, without its formulas. */
export const planShareTable = (source: ShareTableSource): ShareSheet => {
  const { plan, seen, replacements, cuts, labels } = source;
  // The columns of formulas check the add-in against the data, which the copy does not have.
  const columns = plan.columns.filter(({ rowFormula }) => rowFormula === undefined);
  const texts = readTexts(plan, seen);
  const valueOf = (row: RowPlan, column: ColumnPlan, isKey: boolean): PlanValue => {
    if (isKey) return row.key;
    if (column.owner === 'computed') return row.computed[column.key] ?? null;
    const text = texts.get(row.key);
    return text === undefined ? (row.seeds[column.key] ?? null) : (text.get(column.key) ?? null);
  };
  const planCell = (row: RowPlan, column: ColumnPlan, index: number): ShareCell => {
    const hidden = replacements.get(row.key)?.get(column.key);
    if (hidden !== undefined) {
      const { color } = shareStyles.hidden;
      const { format: _, ...style } = bodyStyle(column, row, null);
      return { value: hidden, style: { ...style, color } };
    }
    const value = valueOf(row, column, index === 0);
    const clean = cuts.clean(value, plan.title, row.key, column.header);
    return { value: clean, style: bodyStyle(column, row, clean) };
  };
  const { heading } = plan;
  const line = (value: string, style: ShareStyle): ShareRow => ({
    cells: [{ value, style }],
    height: null,
  });
  const header = columns.map(({ header: value, headerFill, align }): ShareCell => {
    const horizontal = align === 'Right' ? 'Right' : 'Left';
    return { value, style: { ...shareStyles.header, fill: headerFill, horizontal } };
  });
  const head = [
    line(heading.title, shareStyles.title),
    line(`${heading.subtitle} · ${heading.calculated}`, shareStyles.quiet),
    line(labels.legend, shareStyles.quiet),
  ];
  const widths = columns.map(({ width }) => width);
  const fitted = (cells: readonly ShareCell[]): ShareRow => ({
    cells,
    height: fitHeight(cells, widths),
  });
  const body = inPlace(plan.rows, texts).map((row) =>
    fitted(columns.map((column, index) => planCell(row, column, index))),
  );
  return {
    title: plan.title,
    widths,
    rows: [...head, fitted(header), ...body],
    merges: [],
    frozen: { rows: head.length + 1, columns: plan.frozenColumns },
    orientation: 'Landscape',
    repeated: [head.length + 1, head.length + 1],
  };
};
