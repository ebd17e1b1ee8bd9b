import type { ExcelSerial } from '../../workbook/calendar';
import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { CellValue } from '../../workbook/TableGrid';
import { momentFormat } from '../numberFormats';
import { rangeHeadRows, type RangePlan, type SeenRange } from '../RangePlan';
import type { SheetLabels } from '../SheetLabels';
import type { PlanValue } from '../SheetPlan';
import { asRead, says } from '../takeDifference';
import type { ResultChange } from './findChanged';

/** Defined name of the first cell of the sheet. */
export const historyName = 'KA_AprekinuVesture';
/** Lines that are kept; older ones go. */
const keptLines = 200;

const isFilled = (row: readonly CellValue[]): boolean => row.some((cell) => cell !== '');

/** The lines of a run: one a change, or the one with which the history begins. */
const linesOf = (
  { year, moment }: { readonly year: SchoolYear; readonly moment: ExcelSerial },
  changed: readonly ResultChange[],
  isFirst: boolean,
  labels: SheetLabels['runs'],
): PlanValue[][] => {
  if (isFirst) {
    return [[moment, formatSchoolYear(year), null, labels.firstRun, null, null, null, null]];
  }
  return changed.map(({ id, name, year: of, unit, before, after }) => [
    moment,
    formatSchoolYear(of),
    id,
    name,
    labels.value({ ...before, unit }),
    labels.value({ ...after, unit }),
    labels.status(before.status),
    labels.status(after.status),
  ]);
};

/** Whether a line tells the same change, whenever it did. */
const tellsSame = (line: readonly PlanValue[], standing: readonly CellValue[]): boolean =>
  line.every((cell, column) => column === 0 || says(standing[column] ?? '', asRead(cell)));

/** Without the lines on top that a run wrote before it was broken off: this one writes them again. */
const withoutUnfinished = (
  standing: readonly (readonly CellValue[])[],
  lines: readonly (readonly PlanValue[])[],
): readonly (readonly CellValue[])[] => {
  const first = standing.findIndex((row) => !lines.some((line) => tellsSame(line, row)));
  return first < 0 ? [] : standing.slice(first);
};

/**
 * Plans the sheet that tells which values and statuses changed and when, the latest first; a run
 * that changed none leaves it as it is. Who pressed is nowhere.
 *
 * @param isUnfinished whether the run before was broken off, perhaps when its lines stood already
 */
export const planRunHistory = (
  run: { readonly year: SchoolYear; readonly moment: ExcelSerial },
  changed: readonly ResultChange[],
  { seen, isUnfinished }: { readonly seen: SeenRange | undefined; readonly isUnfinished: boolean },
  labels: SheetLabels['runs'],
): RangePlan => {
  const filled = seen?.cells.slice(rangeHeadRows).filter(isFilled) ?? [];
  const lines = linesOf(run, changed, filled.length === 0, labels);
  const standing = isUnfinished ? withoutUnfinished(filled, lines) : filled;
  const { title, explanation, header } = labels.history;
  return {
    name: historyName,
    title,
    explanation,
    header,
    columnNames: [],
    // Names seldom take two lines: rows that move down keep the height of the row they come to.
    widths: [17, 13, 10, 62, 16, 16, 20, 20],
    rows: [...lines, ...standing].slice(0, keptLines),
    shown: { rows: keptLines, formats: [momentFormat] },
  };
};
