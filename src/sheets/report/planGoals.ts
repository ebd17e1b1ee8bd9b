import { foldText } from '../../workbook/foldText';
import { type SchoolYear, schoolYear } from '../../workbook/SchoolYear';
import { wordLists } from '../../workbook/wordLists';
import { countTextLines, heightOf } from '../fitText';
import { cell, headerRow, merged, row } from '../pageCells';
import type { PageCell, PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { openTable } from './openTable';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';
import { reportWidths } from './reportLayout';

const [qualitative, quantitative] = wordLists['goal-kind'].words.map(foldText);

/** The results of one kind that a goal is to bring. */
interface GoalPart {
  readonly kind: string;
  readonly results: readonly string[];
  readonly statuses: readonly string[];
  readonly comments: readonly string[];
}

interface Goal {
  readonly name: string;
  readonly parts: readonly GoalPart[];
}

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '');

/** The priority goals of a year in the order of their sheet, qualitative results first. */
export const readGoals = (input: SheetInput, year: SchoolYear): Goal[] => {
  const table = openTable(input, 'GadaMerki', year);
  const names = distinct(table.rows.map((at) => table.text(at, 'goal')));
  const rank = (kind: string): number => (kind === qualitative ? 0 : kind === quantitative ? 1 : 2);
  return names.map((name) => {
    const rows = table.rows.filter((at) => table.text(at, 'goal') === name);
    const kinds = [...new Set(rows.map((at) => foldText(table.text(at, 'kind'))))].sort(
      (a, b) => rank(a) - rank(b),
    );
    const parts = kinds.map((kind): GoalPart => {
      const own = rows.filter((at) => foldText(table.text(at, 'kind')) === kind);
      return {
        kind,
        results: own.map((at) => table.text(at, 'result')).filter((text) => text !== ''),
        statuses: distinct(own.map((at) => table.text(at, 'outcome'))),
        comments: distinct(own.map((at) => table.text(at, 'comment'))),
      };
    });
    return { name, parts };
  });
};

const resultText = ({ kind, results }: GoalPart, { goals }: ReportLabels): string => {
  const title =
    kind === qualitative ? goals.qualitative : kind === quantitative ? goals.quantitative : kind;
  return [title, ...results].filter((text) => text !== '').join('\n');
};

const lines = (text: string, column: number): number =>
  countTextLines(text, reportWidths[column] ?? 1);

/** Excel fits no row to merged cells: what they need beyond their rows goes to the last one. */
const fitHeights = (own: readonly number[], across: readonly [string, number][]): number[] => {
  const needed = Math.max(0, ...across.map(([text, column]) => lines(text, column)));
  const missing = needed - own.reduce((sum, count) => sum + count, 0);
  return own.map((count, index) =>
    heightOf(index === own.length - 1 ? count + Math.max(0, missing) : count),
  );
};

/** The rows of one goal: its name over them all; status and comment too where they agree. */
const planGoal = ({ name, parts }: Goal, labels: ReportLabels, withOutcome: boolean): PageRow[] => {
  const texts = parts.map((part) => resultText(part, labels));
  const over = (text: string, role: PageCell['role'], index: number): PageCell | null => {
    if (parts.length === 1) return cell(text, role);
    return index === 0 ? merged(cell(text, role), parts.length, 1) : null;
  };
  const statuses = parts.map((part) => part.statuses.join('\n'));
  const agrees = new Set(statuses).size === 1;
  const comments = parts.map((part) => part.comments.join('\n'));
  const allComments = distinct(comments).join('\n');
  const across: [string, number][] = [[name, 0]];
  if (withOutcome && agrees) across.push([allComments, 3]);
  const own = texts.map((text, index) =>
    Math.max(lines(text, 1), withOutcome && !agrees ? lines(comments[index] ?? '', 3) : 1),
  );
  const heights = fitHeights(own, across);
  return parts.map((_, index): PageRow => {
    const outcome = agrees
      ? [over(statuses[0] ?? '', 'centred', index), over(allComments, 'text', index)]
      : [cell(statuses[index] ?? '', 'centred'), cell(comments[index] ?? '')];
    return {
      cells: [over(name, 'text', index), cell(texts[index] ?? ''), ...(withOutcome ? outcome : [])],
      // A single row has nothing merged, and Excel fits it by itself.
      height: parts.length === 1 ? null : (heights[index] ?? null),
    };
  });
};

const planYear = (
  input: SheetInput,
  year: SchoolYear,
  labels: ReportLabels,
  withOutcome: boolean,
): PageRow[] => {
  const { goal, reached, ahead, status, comment } = labels.goals;
  const titles = withOutcome ? [goal, reached, status, comment] : [goal, ahead];
  const goals = readGoals(input, year);
  const blank = row(...titles.map((_, index) => cell(null, index === 2 ? 'centred' : 'text')));
  return [
    headerRow(titles),
    ...(goals.length === 0
      ? [blank]
      : goals.flatMap((each) => planGoal(each, labels, withOutcome))),
  ];
};

/** Plans table 2.1: the year's priority goals, what was reached, status and comment. */
export const planGoals = (input: SheetInput, labels: ReportLabels): PlannedBlock => ({
  rows: [
    row(cell(labels.goals.thisYear(input.year), 'caption')),
    ...planYear(input, input.year, labels, true),
  ],
  footRows: 0,
});

/** Plans table 2.2: the priority goals of the next year, and what they are to bring. */
export const planNextGoals = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const next = schoolYear(input.year + 1);
  return {
    rows: [
      row(cell(labels.goals.nextYear(next), 'caption')),
      ...planYear(input, next, labels, false),
    ],
    footRows: 0,
  };
};
