import { foldText } from '../../workbook/foldText';
import { wordLists } from '../../workbook/wordLists';
import { cell, counting, merged, row, tellingOf } from '../pageCells';
import type { CellRole, PageCell, PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { countsFormat, gradedFormat } from './countFormats';
import { openTable } from './openTable';
import { readProgrammeRows } from './readProgrammeRows';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';
import type { ReportTable } from './ReportTable';

const reasons = wordLists['leaving-reason'].words.map(foldText);
const [movedAway, , continuesElsewhere] = reasons;

/** Pupils who left, as rows of their table. */
interface Leavers {
  readonly code: string;
  readonly moved: readonly number[];
  readonly other: readonly number[];
  readonly continues: readonly number[];
  /** All of them, those without a reason too. */
  readonly all: readonly number[];
  /** What is said of them, and of which of them. */
  readonly explanations: ReadonlyMap<string, readonly number[]>;
}

/** Rows of those who left and what was said of them, while they are gathered. */
interface Gathered extends Record<'moved' | 'other' | 'continues' | 'all', number[]> {
  readonly explanations: Map<string, number[]>;
}

const reasonOf = (text: string): 'moved' | 'continues' | 'other' | null => {
  const reason = foldText(text);
  if (reason === '') return null;
  if (reason === movedAway) return 'moved';
  return reason === continuesElsewhere ? 'continues' : 'other';
};

/** Who left, by the code of the programme; the school's own reasons count as other ones. */
const findLeavers = (input: SheetInput, pupils: ReportTable<'Izglitojamie'>): Leavers[] => {
  const order = readProgrammeRows(input).map(({ code }) => code);
  const found = new Map<string, Gathered>();
  for (const at of pupils.rows) {
    if (!pupils.isYes(at, 'Izstājās') || pupils.sum([at]) === 0) continue;
    const code = pupils.derived(at, 'Kods');
    const group: Gathered = found.get(code) ?? {
      ...{ moved: [], other: [], continues: [], all: [], explanations: new Map() },
    };
    found.set(code, group);
    const word = pupils.text(at, 'leavingReason');
    const reason = reasonOf(word);
    group.all.push(at);
    if (reason !== null) group[reason].push(at);
    const isOwn = reason === 'other' && !reasons.includes(foldText(word));
    for (const text of [...(isOwn ? [word] : []), pupils.text(at, 'leavingDetails')]) {
      if (text === '') continue;
      const told = group.explanations.get(text) ?? [];
      group.explanations.set(text, told);
      told.push(at);
    }
  }
  return [...found]
    .map(([code, gathered]): Leavers => ({ code, ...gathered }))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
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
  const pupils = openTable(input, 'Izglitojamie', input.year);
  const leavers = findLeavers(input, pupils);
  const count = (rows: readonly number[], role: CellRole, format = gradedFormat): PageCell =>
    counting(cell(pupils.sum(rows), role, format), { table: 'Izglitojamie', rows });
  const total = (group: 'moved' | 'other' | 'continues' | 'all', format?: string): PageCell =>
    tellingOf(
      count(
        leavers.flatMap((one) => one[group]),
        'total-number',
        format,
      ),
      'Izglitojamie',
      [leavers.flatMap(({ all }) => all)],
    );
  return {
    rows: [
      row(cell(labels.leavers.caption, 'caption')),
      ...header(labels),
      ...leavers.map(({ code, all, moved, other, continues, explanations }) =>
        row(
          cell(code),
          // A blank tells of everybody who left, and a text of whom it was said.
          ...[all, moved, other, continues].map((rows) =>
            tellingOf(count(rows, 'number'), 'Izglitojamie', [all]),
          ),
          tellingOf(cell([...explanations.keys()].join('; ')), 'Izglitojamie', [
            ...explanations.values(),
          ]),
        ),
      ),
      row(
        cell(labels.total, 'total-text'),
        ...[total('all', countsFormat), total('moved'), total('other'), total('continues')],
        cell(null, 'total-text'),
      ),
    ],
    footRows: 1,
  };
};
