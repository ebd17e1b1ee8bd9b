import { foldText } from '../../workbook/foldText';
import { dateFormat } from '../numberFormats';
import { cell, counting, merged, row, tellingOf } from '../pageCells';
import type { CellRole, PageCell, PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { countsFormat, gradedFormat } from './countFormats';
import { openTable } from './openTable';
import { readProgrammeRows } from './readProgrammeRows';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';
import type { ReportTable } from './ReportTable';

/** Pupils who began the year, ended it and received their certificate, as rows of their table. */
type Enrolled = Readonly<Record<'started' | 'ended' | 'graduates', readonly number[]>>;
type Gathered = Record<keyof Enrolled, number[]>;

const none: Enrolled = { started: [], ended: [], graduates: [] };

/** The pupils of the year by programme. */
const findEnrolled = (pupils: ReportTable<'Izglitojamie'>): ReadonlyMap<string, Enrolled> => {
  const found = new Map<string, Gathered>();
  for (const at of pupils.rows) {
    const key = foldText(pupils.text(at, 'programme'));
    const group = found.get(key) ?? { started: [], ended: [], graduates: [] };
    found.set(key, group);
    if (pupils.isYes(at, 'Uzsāka')) group.started.push(at);
    if (pupils.isYes(at, 'Noslēdza')) group.ended.push(at);
    if (pupils.isYes(at, 'Absolvents')) group.graduates.push(at);
  }
  return found;
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

const countPupils = (
  count: number | null,
  role: CellRole,
  format: string,
  rows: readonly number[],
): PageCell => counting(cell(count, role, format), { table: 'Izglitojamie', rows });

/**
 * A zero tells something of everybody else in the programme, so those are who such a cell tells of.
 *
 * A programme without pupils has blank cells, as in the form; one whose pupils all left has a dash.
 */
const countCells = (
  pupils: ReportTable<'Izglitojamie'>,
  { started, ended, graduates }: Enrolled,
): PageCell[] => {
  const all = [...new Set([...started, ...ended, ...graduates])];
  const isIdle = pupils.sum(all) === 0;
  const count = (rows: readonly number[], format: string): PageCell =>
    tellingOf(
      countPupils(isIdle ? null : pupils.sum(rows), 'number', format, rows),
      'Izglitojamie',
      [all],
    );
  return [count(started, countsFormat), count(ended, countsFormat), count(graduates, gradedFormat)];
};

/** Plans table 1.2.1: the programmes with their licences and pupils, and the total. */
export const planProgrammes = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const pupils = openTable(input, 'Izglitojamie', input.year);
  const enrolled = findEnrolled(pupils);
  const total = (group: keyof Enrolled): PageCell => {
    const rows = [...enrolled.values()].flatMap((one) => one[group]);
    return countPupils(pupils.sum(rows), 'total-number', countsFormat, rows);
  };
  const lines = readProgrammeRows(input).map((programme) =>
    row(
      cell(programme.name),
      cell(programme.code),
      cell(programme.place),
      cell(programme.licence),
      cell(programme.licenceDate, 'centred', dateFormat),
      ...countCells(pupils, enrolled.get(foldText(programme.name)) ?? none),
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
        ...[total('started'), total('ended'), total('graduates')],
      ),
    ],
    footRows: 1,
  };
};
