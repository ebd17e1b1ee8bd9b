import type { Column } from '../../workbook/Column';
import type { Finding, FindingCode } from '../../workbook/Finding';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { type ColumnKey, columnSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import { type CandidateRow, copyCells } from './NextYearRows';
import { lastClass, nextClass } from './nextClass';

/** Who goes over to the next school year, and how many rows do not. */
export interface ChosenPupils {
  readonly candidates: readonly CandidateRow[];
  readonly left: number;
  readonly graduated: number;
  /** In a final class, but neither graduated nor left. */
  readonly final: number;
  readonly findings: readonly Finding[];
}

/** What belongs to the pupil and not to the year. */
const lasting = ['pupil', 'programme', 'specialNeeds', 'support', 'weight'];
/** Rows that a finding names one by one. */
const namedRows = 12;

const nobody: ChosenPupils = { candidates: [], left: 0, graduated: 0, final: 0, findings: [] };

const isYes = (column: Column | undefined, row: number): boolean =>
  column?.kind === 'yes-no' && column.values[row] === 1;

/** The number in a cell; null when the cell is blank or could not be read. */
const numberIn = (column: Column | undefined, row: number): number | null => {
  const value = column?.kind === 'number' ? column.values[row] : undefined;
  return value === undefined || Number.isNaN(value) ? null : value;
};

/**
 * Chooses the rows of `Izglitojamie` that go over: nobody who left or graduated, and nobody from a
 * final class. Whether the latter learn for another year only the school knows, so they are named.
 */
export const choosePupils = (table: Table | undefined, year: SchoolYear): ChosenPupils => {
  if (table === undefined) return nobody;
  const column = (key: ColumnKey<'Izglitojamie'>) =>
    table.column(columnSchema('Izglitojamie', key).lv);
  const [classes, left] = [column('class'), column('left')];
  const [final, graduate] = [column('finalClass'), column('graduate')];

  const candidates: CandidateRow[] = [];
  const counts = { left: 0, graduated: 0 };
  const unclear = {
    final: new Array<number>(),
    left: new Array<number>(),
    class: new Array<number>(),
  };
  for (const row of table.rowsOf(year)) {
    // A row that stands for nobody: "none this year", or a count of 0.
    if (table.weights[row] === 0) continue;
    const number = numberIn(classes, row);
    if (isYes(graduate, row)) counts.graduated += 1;
    else if (numberIn(left, row) !== null) counts.left += 1;
    else if (left?.unreadable.has(row)) unclear.left.push(row);
    else if (isYes(final, row) || (number ?? 0) >= lastClass) unclear.final.push(row);
    else {
      if (classes?.unreadable.has(row)) unclear.class.push(row);
      const cells = copyCells(table, row, lasting);
      candidates.push({ cells: { ...cells, class: nextClass(table.cell(row, 'class')) } });
    }
  }

  const note = (
    code: FindingCode,
    key: ColumnKey<'Izglitojamie'>,
    rows: readonly number[],
  ): Finding[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const shown = rows.slice(0, namedRows).map((row) => table.excelRow(row));
    return [
      {
        code,
        severity: 'warning',
        sheet: table.sheet,
        table: table.name,
        row: table.excelRow(first),
        column: columnSchema('Izglitojamie', key).lv,
        value: null,
        params: {
          count: rows.length,
          rows: `${shown.join(', ')}${rows.length > namedRows ? ', …' : ''}`,
        },
      },
    ];
  };
  return {
    candidates,
    ...counts,
    final: unclear.final.length,
    findings: [
      ...note('next-year-final-class', 'finalClass', unclear.final),
      ...note('next-year-leaving-unclear', 'left', unclear.left),
      ...note('next-year-class-unclear', 'class', unclear.class),
    ],
  };
};
