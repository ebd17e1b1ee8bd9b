import { IndicatorIndex } from '../indicators/catalogue/IndicatorIndex';
import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import type { ExcelSerial } from '../workbook/calendar';
import type { Finding } from '../workbook/Finding';
import { formatSchoolYear, type SchoolYear } from '../workbook/SchoolYear';
import type { CellValue } from '../workbook/TableGrid';
import { isDash, isEmpty } from '../workbook/values/Reading';
import { readSchoolYear } from '../workbook/values/readSchoolYear';
import type { InputEdit, InputRow } from './InputEdit';
import { dateFormat, valueFormat } from './numberFormats';
import type { SeenSheet } from './SeenSheet';
import type { SheetLabels } from './SheetLabels';
import { findInputColumn, takeInputEdit } from './takeInputEdit';

/** What a school year is frozen from. */
export interface FreezeSource {
  readonly year: SchoolYear;
  readonly catalogue: readonly Indicator[];
  /** Results of any years. */
  readonly indicators: readonly IndicatorResult[];
  readonly today: ExcelSerial;
  readonly labels: SheetLabels;
}

/** What freezing a year comes to, by the IDs of indicators, and what has to be written. */
export interface FreezePlan {
  readonly added: readonly string[];
  /** Rows that had been unfrozen and stand again, with the values of today. */
  readonly renewed: readonly string[];
  /** Frozen before, or typed by the staff: left as they are. */
  readonly kept: readonly string[];
  /** Nothing to freeze. */
  readonly withoutValue: readonly string[];
  readonly findings: readonly Finding[];
  /** The rows to be made, for a workbook that has no such table. */
  readonly rows: readonly InputRow[];
  /** Null when the table does not stand yet. */
  readonly edit: InputEdit | null;
}

const table = 'Vesture';
/** What stands in `Fiksēts` of a row that was unfrozen: "none", as everywhere in the workbook. */
const unfrozen = '-';

interface HistoryRow {
  readonly row: number;
  readonly indicator: string;
  readonly frozen: CellValue;
}

/** The rows of a school year, top to bottom. */
const rowsOfYear = (seen: SeenSheet, year: SchoolYear): readonly HistoryRow[] => {
  const [at, named, frozen] = ['year', 'indicator', 'frozen'].map((key) =>
    findInputColumn(seen, table, key),
  );
  const cellAt = (row: readonly CellValue[], index: number | undefined): CellValue =>
    row[index ?? -1] ?? '';
  return seen.rows.flatMap((cells, row) =>
    readSchoolYear(cellAt(cells, at)) === year
      ? [{ row, indicator: String(cellAt(cells, named)), frozen: cellAt(cells, frozen) }]
      : [],
  );
};

/**
 * A share above 1 that has no numerator and denominator is written as percent, as staff type it:
 * 1.2 would be read as 1.2 %. The decimal point is moved in the text: 1.1 becomes 110 and not
 * 110.00000000000001.
 */
const writeValue = (
  { value, numerator, denominator, unit }: IndicatorResult,
  labels: SheetLabels,
): { readonly value: number | null; readonly format: string } => {
  const isRatio = numerator !== null && denominator !== null;
  return value !== null && value > 1 && unit === 'share' && !isRatio
    ? { value: Number(`${value}e2`), format: '0.00' }
    : { value, format: valueFormat(unit, labels) };
};

/** What freezing changes in a row that stands, and what a new one holds besides its key. */
const frozenCells = (result: IndicatorResult, { today, labels }: FreezeSource): InputRow => {
  const { value, format } = writeValue(result, labels);
  const { numerator, denominator } = result;
  return {
    cells: { value, numerator, denominator, frozen: today },
    formats: { value: format, frozen: dateFormat },
  };
};

const freezeResult = (result: IndicatorResult, source: FreezeSource): InputRow => {
  const { cells, formats } = frozenCells(result, source);
  return {
    cells: { year: formatSchoolYear(source.year), indicator: result.id, ...cells },
    formats,
  };
};

/** Says that a row which is nobody's to change keeps an indicator from being frozen. */
const noteUnusable = ({ row, indicator }: HistoryRow, seen: SeenSheet): Finding => ({
  code: 'history-row-unusable',
  severity: 'warning',
  sheet: seen.sheet,
  table,
  row: seen.headerRow + 1 + row,
  column: seen.header[findInputColumn(seen, table, 'value')] ?? null,
  value: indicator,
  params: {},
});

/**
 * Plans the freezing of a school year: a row for each indicator that has a value in it.
 *
 * A row that stands for the indicator and the year already is kept as it is, whoever made it; one
 * that was unfrozen gets today's value and stands again.
 *
 * @param seen the table as it stands, with every column of the contract; null when it does not
 */
export const planFreezing = (source: FreezeSource, seen: SeenSheet | null): FreezePlan => {
  const index = new IndicatorIndex(source.catalogue);
  const standing = new Map<string, HistoryRow[]>();
  for (const row of seen === null ? [] : rowsOfYear(seen, source.year)) {
    const id = index.find(row.indicator).indicator?.id;
    if (id === undefined) continue;
    const others = standing.get(id);
    if (others === undefined) standing.set(id, [row]);
    else others.push(row);
  }

  const plan = {
    added: new Array<string>(),
    renewed: new Array<string>(),
    kept: new Array<string>(),
    withoutValue: new Array<string>(),
  };
  const findings: Finding[] = [];
  const changed = new Map<number, InputRow>();
  const rows: InputRow[] = [];
  for (const result of source.indicators) {
    if (result.year !== source.year) continue;
    const { id } = result;
    const present = standing.get(id) ?? [];
    const [first] = present;
    const held = present.find(({ frozen }) => !isDash(frozen));
    if (held) {
      if (result.frozen) plan.kept.push(id);
      else if (seen) findings.push(noteUnusable(held, seen));
    } else if (result.value === null) plan.withoutValue.push(id);
    else if (first === undefined) {
      plan.added.push(id);
      rows.push(freezeResult(result, source));
    } else {
      plan.renewed.push(id);
      changed.set(first.row, frozenCells(result, source));
    }
  }
  return { ...plan, findings, rows, edit: seen && takeInputEdit(table, seen, changed, rows) };
};

/** What unfreezing a year comes to: the indicators as the table names them, and what is written. */
export interface UnfreezePlan {
  readonly released: readonly string[];
  readonly edit: InputEdit;
}

/**
 * Plans the unfreezing of a school year: a dash takes the place of the day in `Fiksēts`, so that
 * the rows no longer stand; nothing is deleted.
 *
 * Rows without a day were typed by the staff and stay as they are.
 */
export const planUnfreezing = (year: SchoolYear, seen: SeenSheet): UnfreezePlan => {
  const dated = rowsOfYear(seen, year).filter(({ frozen }) => !isEmpty(frozen) && !isDash(frozen));
  const changed = new Map(
    dated.map(({ row }) => [row, { cells: { frozen: unfrozen }, formats: {} }] as const),
  );
  return {
    released: dated.map(({ indicator }) => indicator),
    edit: takeInputEdit(table, seen, changed, []),
  };
};
