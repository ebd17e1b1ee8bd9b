import { foldText } from '../../workbook/foldText';
import { dateFormat } from '../numberFormats';
import { cell, merged, row } from '../pageCells';
import type { PageCell, PageRow } from '../PagePlan';
import type { PlanValue } from '../SheetPlan';
import type { SheetInput } from '../SheetInput';
import { countsFormat, gradedFormat } from './countFormats';
import { openTable } from './openTable';
import { readProgrammeRows } from './readProgrammeRows';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';

/** How many pupils began the year, ended it and received their certificate. */
export type Enrolled = Readonly<Record<'started' | 'ended' | 'graduates', number>>;

const none: Enrolled = { started: 0, ended: 0, graduates: 0 };

/** The pupils of the year by programme. */
export const countEnrolled = (input: SheetInput): ReadonlyMap<string, Enrolled> => {
  const pupils = openTable(input, 'Izglitojamie', input.year);
  const counts = new Map<string, Enrolled>();
  for (const at of pupils.rows) {
    const key = foldText(pupils.text(at, 'programme'));
    const before = counts.get(key) ?? none;
    const add = (title: string): number => (pupils.isYes(at, title) ? pupils.weight(at) : 0);
    counts.set(key, {
      started: before.started + add('Uzsāka'),
      ended: before.ended + add('Noslēdza'),
      graduates: before.graduates + add('Absolvents'),
    });
  }
  return counts;
};

const header = ({ programmes }: ReportLabels): PageRow[] => {
  const { programme, name, code, place, licence, licenceDate, pupils } = programmes;
  const group = (title: string, columns: number): (PageCell | null)[] => [
    merged(cell(title, 'header'), 1, columns),
    ...Array.from({ length: columns - 1 }, () => null),
  ];
  const { started, ended, graduates } = programmes;
  const titles = [name, code, place, licence, licenceDate, started, ended, graduates];
  return [
    row(...group(programme, 5), ...group(pupils, 3)),
    row(...titles.map((title) => cell(title, 'header'))),
  ];
};

/** A programme without pupils has blank cells, as in the form; one whose pupils all left has a dash. */
const countCells = (counts: Enrolled | undefined): PageCell[] => {
  const isIdle = counts === undefined || counts.started + counts.ended + counts.graduates === 0;
  const shown = (count: number): PlanValue => (isIdle ? null : count);
  const { started, ended, graduates } = counts ?? none;
  return [
    cell(shown(started), 'number', countsFormat),
    cell(shown(ended), 'number', countsFormat),
    cell(shown(graduates), 'number', gradedFormat),
  ];
};

/** Plans table 1.2.1: the programmes with their licences and pupils, and the total. */
export const planProgrammes = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const counts = countEnrolled(input);
  const sum = (count: keyof Enrolled): number =>
    [...counts.values()].reduce((total, one) => total + one[count], 0);
  const lines = readProgrammeRows(input).map((programme) =>
    row(
      cell(programme.name),
      cell(programme.code),
      cell(programme.place),
      cell(programme.licence),
      cell(programme.licenceDate, 'centred', dateFormat),
      ...countCells(counts.get(foldText(programme.name))),
    ),
  );
  return {
    rows: [
      row(cell(labels.programmes.caption, 'caption')),
      ...header(labels),
      ...lines,
      row(
        cell(labels.total, 'total-text'),
        ...Array.from({ length: 4 }, () => cell(null, 'total-text')),
        cell(sum('started'), 'total-number', countsFormat),
        cell(sum('ended'), 'total-number', countsFormat),
        cell(sum('graduates'), 'total-number', countsFormat),
      ),
    ],
    footRows: 1,
  };
};
