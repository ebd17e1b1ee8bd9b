import { distributePercentages, roundRatio } from '../../indicators/roundRatio';
import { foldText } from '../../workbook/foldText';
import { wordLists } from '../../workbook/wordLists';
import { cell, headerRow, row } from '../pageCells';
import type { CellRole, PageCell } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { countsFormat } from './countFormats';
import { openTable } from './openTable';
import type { PlannedBlock } from './PlannedBlock';
import { readProgrammeRows } from './readProgrammeRows';
import type { ReportLabels } from './ReportLabels';

const levelWords = wordLists['grade-level'].words.map(foldText);
const shareFormat = '0.00%;-0.00%;"-"';

/** Pupils who ended the year at each of the four levels, by programme; others have no level. */
export const countLevels = (input: SheetInput): ReadonlyMap<string, readonly number[]> => {
  const pupils = openTable(input, 'Izglitojamie', input.year);
  const counts = new Map<string, readonly number[]>();
  for (const at of pupils.rows) {
    if (!pupils.isYes(at, 'Noslēdza')) continue;
    const level = levelWords.indexOf(foldText(pupils.derived(at, 'Izglītojamā līmenis')));
    if (level < 0) continue;
    const key = foldText(pupils.text(at, 'programme'));
    const before = counts.get(key) ?? levelWords.map(() => 0);
    counts.set(key, before.with(level, (before[level] ?? 0) + pupils.weight(at)));
  }
  return counts;
};

/**
 * The shares of a line, which total 100,00 % as printed: the cell holds the exact ratio, and where
 * the largest remainder asks for another last digit, its number format shows that.
 */
const shareCells = (
  counts: readonly number[],
  role: CellRole,
  { levels }: ReportLabels,
): PageCell[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => cell(null, role, shareFormat));
  const printed = distributePercentages(counts, 2);
  return counts.map((count, index) => {
    const decimal = printed[index] ?? '';
    const isRounded = decimal === roundRatio(count, total, 2, 100);
    const format = isRounded ? shareFormat : `"${levels.percentage(decimal)}"`;
    return cell(count / total, role, format);
  });
};

/** Plans "1. tabula": how the levels are distributed, by programme and altogether. */
export const planLevels = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const counts = countLevels(input);
  const { caption, programme, code, pupils, high, optimal, sufficient, insufficient } =
    labels.levels;
  const graded = readProgrammeRows(input).flatMap(({ name, code: own }) => {
    const levels = counts.get(foldText(name));
    return levels === undefined ? [] : [{ name, code: own, levels }];
  });
  const sum = (levels: readonly number[]): number => levels.reduce((all, one) => all + one, 0);
  const whole = levelWords.map((_, level) => sum(graded.map(({ levels }) => levels[level] ?? 0)));
  return {
    rows: [
      row(cell(caption, 'caption')),
      headerRow([programme, code, pupils, high, optimal, sufficient, insufficient]),
      ...graded.map(({ name, code: own, levels }) =>
        row(
          cell(name),
          cell(own),
          cell(sum(levels), 'number', countsFormat),
          ...shareCells(levels, 'number', labels),
        ),
      ),
      row(
        cell(labels.total, 'total-text'),
        cell(null, 'total-text'),
        cell(sum(whole), 'total-number', countsFormat),
        ...shareCells(whole, 'total-number', labels),
      ),
    ],
    footRows: 1,
  };
};
