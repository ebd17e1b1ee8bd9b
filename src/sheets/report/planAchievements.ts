import { foldText } from '../../workbook/foldText';
import { cell, gap, headerRow, row, tellingOf } from '../pageCells';
import type { PageCell, PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { planSection, readEntriesOf } from './entries';
import { openTable } from './openTable';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';
import type { ReportTable } from './ReportTable';

const contestKinds = ['Konkurss', 'Skate', 'Festivāls'].map(foldText);
/** Meetings are work, not achievements: section 2 has them. */
const meetingKinds = [
  'Atbalsta komandas sanāksme',
  'Konsultācija',
  'Pedagoģiskās padomes sēde',
  'Iestādes padomes sēde',
  'Vecāku sapulce',
].map(foldText);
const pupil = foldText('Izglītojamais');

type Events = ReportTable<'Pasakumi'>;

const groupBy = (rows: readonly number[], keyOf: (at: number) => string): number[][] => {
  const groups = new Map<string, number[]>();
  for (const at of rows) {
    const key = keyOf(at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return [...groups.values()];
};

const isPupil = (events: Events, at: number): boolean =>
  foldText(events.text(at, 'participantKind')) === pupil;

/** What a row says of its result, with the points; '' where it says nothing. */
const resultOf = (events: Events, at: number, { achievements }: ReportLabels): string => {
  const [result, scored] = [events.text(at, 'result'), events.number(at, 'points')];
  return scored === null ? result : achievements.points(result, scored);
};

/** Results in the order in which they stand, equal ones once with their number. */
const resultText = (events: Events, rows: readonly number[], labels: ReportLabels): string =>
  groupBy(rows, (at) => resultOf(events, at, labels))
    .map((same) => ({ text: resultOf(events, same[0] ?? 0, labels), count: same.length }))
    .filter(({ text }) => text !== '')
    .map(({ text, count }) => labels.achievements.times(text, count))
    .join(', ');

/**
 * The pupils of whom section 7 tells, event by event and result by result. Pupils come to several
 * events, and sums over the events stand elsewhere: so where one group is small, a copy for others
 * has nothing of any of them.
 */
const findGroups = (
  events: Events,
  rows: readonly number[],
  labels: ReportLabels,
): readonly (readonly number[])[] => {
  const pupils = rows.filter((at) => isPupil(events, at));
  return groupBy(pupils, (at) => foldText(events.text(at, 'name'))).flatMap((each) => [
    each,
    ...groupBy(each, (at) => resultOf(events, at, labels)),
  ]);
};

/** What every line needs: the words, and of whom any cell about pupils tells. */
interface Telling {
  readonly labels: ReportLabels;
  readonly groups: readonly (readonly number[])[];
}

/**
 * One event: a line for its pupils, who are counted and not named, and one for each ensemble,
 * teacher or other participant.
 */
const planEvent = (
  events: Events,
  rows: readonly number[],
  { labels, groups }: Telling,
): PageRow[] => {
  const pupils = rows.filter((at) => isPupil(events, at));
  const others = rows.filter((at) => !isPupil(events, at));
  const line = (
    group: readonly number[],
    participants: string,
    tell: (one: PageCell) => PageCell = (one) => one,
  ): PageRow => {
    const [first = 0] = group;
    return row(
      cell(events.text(first, 'name')),
      cell(events.text(first, 'level')),
      tell(cell(participants)),
      tell(cell(resultText(events, group, labels))),
    );
  };
  const people = new Set(pupils.map((at) => foldText(events.text(at, 'participant'))));
  const ofPupils = (one: PageCell): PageCell => tellingOf(one, 'Pasakumi', groups);
  return [
    ...(pupils.length === 0
      ? []
      : [line(pupils, labels.achievements.pupils(people.size), ofPupils)]),
    ...groupBy(others, (at) => foldText(events.text(at, 'participant'))).map((group) =>
      line(group, events.text(group[0] ?? 0, 'participant')),
    ),
  ];
};

const planGroup = (
  events: Events,
  title: string,
  rows: readonly number[],
  telling: Telling,
): PageRow[] => {
  const { event, level, participants, result } = telling.labels.achievements;
  return [
    gap,
    row(cell(title, 'subcaption')),
    headerRow([event, level, participants, result]),
    ...groupBy(rows, (at) => foldText(events.text(at, 'name'))).flatMap((group) =>
      planEvent(events, group, telling),
    ),
  ];
};

/**
 * Plans section 7: contests with their results, the other events by theme, and what the school
 * adds in words. Pupils are not named.
 */
export const planAchievements = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const events = openTable(input, 'Pasakumi', input.year);
  const { caption, contests, others, more } = labels.achievements;
  const kindOf = (at: number): string => foldText(events.text(at, 'kind'));
  const held = events.rows.filter(
    (at) => events.text(at, 'name') !== '' && !meetingKinds.includes(kindOf(at)),
  );
  const isContest = (at: number): boolean => contestKinds.includes(kindOf(at));
  const competed = held.filter(isContest);
  const themes = groupBy(
    held.filter((at) => !isContest(at)),
    (at) => foldText(events.text(at, 'theme')),
  );
  const telling = { labels, groups: findGroups(events, held, labels) };
  return {
    rows: [
      row(cell(caption, 'caption')),
      ...(competed.length === 0 ? [] : planGroup(events, contests, competed, telling)),
      ...themes.flatMap((rows) =>
        planGroup(events, events.text(rows[0] ?? 0, 'theme') || others, rows, telling),
      ),
      ...(readEntriesOf(input, 'Citi sasniegumi').length === 0
        ? []
        : planSection(input, 'Citi sasniegumi', more)),
    ],
    footRows: 0,
  };
};
