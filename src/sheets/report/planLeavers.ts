import { foldText } from '../../workbook/foldText';
import { wordLists } from '../../workbook/wordLists';
import { cell, merged, row } from '../pageCells';
import type { PageCell, PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { gradedFormat } from './countFormats';
import { openTable } from './openTable';
import { readProgrammeRows } from './readProgrammeRows';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';

const reasons = wordLists['leaving-reason'].words.map(foldText);
const [movedAway, , continuesElsewhere] = reasons;

interface Leavers {
  readonly code: string;
  readonly moved: number;
  readonly other: number;
  readonly continues: number;
  /** All of them, those without a reason too. */
  readonly all: number;
  readonly explanations: readonly string[];
}

const reasonOf = (text: string): 'moved' | 'continues' | 'other' | null => {
  const reason = foldText(text);
  if (reason === '') return null;
  if (reason === movedAway) return 'moved';
  return reason === continuesElsewhere ? 'continues' : 'other';
};

/** Who left, by the code of the programme; the school's own reasons count as other ones. */
export const readLeavers = (input: SheetInput): Leavers[] => {
  const pupils = openTable(input, 'Izglitojamie', input.year);
  const order = readProgrammeRows(input).map(({ code }) => code);
  const found = new Map<string, Leavers>();
  for (const at of pupils.rows) {
    const weight = pupils.weight(at);
    if (!pupils.isYes(at, 'Izstājās') || weight === 0) continue;
    const code = pupils.derived(at, 'Kods');
    const before = found.get(code) ?? {
      ...{ code, moved: 0, other: 0, continues: 0, all: 0, explanations: [] },
    };
    const word = pupils.text(at, 'leavingReason');
    const reason = reasonOf(word);
    const isOwn = reason === 'other' && !reasons.includes(foldText(word));
    const said = [...(isOwn ? [word] : []), pupils.text(at, 'leavingDetails')];
    found.set(code, {
      ...before,
      ...(reason === null ? {} : { [reason]: before[reason] + weight }),
      all: before.all + weight,
      explanations: [...new Set([...before.explanations, ...said])].filter((text) => text !== ''),
    });
  }
  return [...found.values()].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
};

const header = ({ leavers }: ReportLabels): PageRow[] => {
  const { code, count, reason, moved, other, continues, explanation } = leavers;
  const tall = (title: string): PageCell => merged(cell(title, 'header'), 2, 1);
  return [
    row(
      ...[tall(code), tall(count)],
      ...[merged(cell(reason, 'header'), 1, 3), null, null],
      tall(explanation),
    ),
    row(null, null, ...[moved, other, continues].map((title) => cell(title, 'header')), null),
  ];
};

/** Plans table 1.2.2: leavers by code and reason, and the total. */
export const planLeavers = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const leavers = readLeavers(input);
  const sum = (count: 'moved' | 'other' | 'continues' | 'all'): number =>
    leavers.reduce((total, one) => total + one[count], 0);
  const number = (count: number): PageCell => cell(count, 'number', gradedFormat);
  const total = (count: number): PageCell => cell(count, 'total-number', gradedFormat);
  return {
    rows: [
      row(cell(labels.leavers.caption, 'caption')),
      ...header(labels),
      ...leavers.map(({ code, all, moved, other, continues, explanations }) =>
        row(
          cell(code),
          ...[all, moved, other, continues].map(number),
          cell(explanations.join('; ')),
        ),
      ),
      row(
        cell(labels.total, 'total-text'),
        cell(sum('all'), 'total-number', '0;-0;"-"'),
        ...[sum('moved'), sum('other'), sum('continues')].map(total),
        cell(null, 'total-text'),
      ),
    ],
    footRows: 1,
  };
};
