import { distributePercentages, roundRatio } from '../../indicators/roundRatio';
import { foldText } from '../../workbook/foldText';
import { wordLists } from '../../workbook/wordLists';
import { cell, counting, headerRow, row } from '../pageCells';
import type { CellRole, PageCell } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { countsFormat } from './countFormats';
import { openTable } from './openTable';
import type { PlannedBlock } from './PlannedBlock';
import { readProgrammeRows } from './readProgrammeRows';
import type { ReportLabels } from './ReportLabels';
import type { ReportTable } from './ReportTable';

const levelWords = wordLists['grade-level'].words.map(foldText);
const shareFormat = '0.00%;-0.00%;"-"';

/** Rows of pupils at each of the four levels. */
type Levels = readonly (readonly number[])[];

/** Pupils who ended the year at each of the four levels, by programme; others have no level. */
const findLevels = (pupils: ReportTable<'Izglitojamie'>): ReadonlyMap<string, Levels> => {
  const found = new Map<string, number[][]>();
  for (const at of pupils.rows) {
    if (!pupils.isYes(at, 'Noslēdza')) continue;
    const level = levelWords.indexOf(foldText(pupils.derived(at, 'Izglītojamā līmenis')));
    if (level < 0) continue;
    const key = foldText(pupils.text(at, 'programme'));
    const levels = found.get(key) ?? levelWords.map((): number[] => []);
    found.set(key, levels);
    levels[level]?.push(at);
  }
  return found;
};

/**
 * The shares of a line, which total 100,00 % as printed: the cell holds the exact ratio, and where
 * the largest remainder asks for another last digit, its number format shows that.
 */
const shareCells = (
  found: Levels,
  role: CellRole,
  pupils: ReportTable<'Izglitojamie'>,
  { levels }: ReportLabels,
): PageCell[] => {
  const counts = found.map((rows) => pupils.sum(rows));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => cell(null, role, shareFormat));
  const printed = distributePercentages(counts, 2);
  return counts.map((count, index) => {
    const decimal = printed[index] ?? '';
    const isRounded = decimal === roundRatio(count, total, 2, 100);
    const format = isRounded ? shareFormat : `"${levels.percentage(decimal)}"`;
    const rows = found[index] ?? [];
    return counting(cell(count / total, role, format), {
      ...{ table: 'Izglitojamie', rows, of: found.flat() },
    });
  });
};

/** Plans "1. tabula": how the levels are distributed, by programme and altogether. */
export const planLevels = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const pupils = openTable(input, 'Izglitojamie', input.year);
  const found = findLevels(pupils);
  const titles = labels.levels;
  const { high, optimal, sufficient, insufficient } = titles;
  const graded = readProgrammeRows(input).flatMap(({ name, code }) => {
    const levels = found.get(foldText(name));
    return levels === undefined ? [] : [{ name, code, levels }];
  });
  const whole: Levels = levelWords.map((_, level) =>
    graded.flatMap(({ levels }) => levels[level] ?? []),
  );
  const count = (levels: Levels, role: CellRole): PageCell =>
    counting(cell(pupils.sum(levels.flat()), role, countsFormat), {
      ...{ table: 'Izglitojamie', rows: levels.flat() },
    });
  return {
    rows: [
      row(cell(titles.caption, 'caption')),
      headerRow([
        ...[titles.programme, titles.code, titles.pupils],
        ...[high, optimal, sufficient, insufficient],
      ]),
      ...graded.map(({ name, code, levels }) =>
        row(
          ...[cell(name), cell(code)],
          count(levels, 'number'),
          ...shareCells(levels, 'number', pupils, labels),
        ),
      ),
      row(
        ...[cell(labels.total, 'total-text'), cell(null, 'total-text')],
        count(whole, 'total-number'),
        ...shareCells(whole, 'total-number', pupils, labels),
      ),
    ],
    footRows: 1,
  };
};
