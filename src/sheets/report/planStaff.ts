import { foldText } from '../../workbook/foldText';
import { cell, counting, headerRow, row, tellingOf } from '../pageCells';
import type { PeopleCounted } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { entryText, readEntriesOf } from './entries';
import { openTable } from './openTable';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';

const teacher = foldText('Pedagogs');
const support = foldText('Atbalsta personāls');
/** A post counts as vacant for long when it is so for more than this many months. */
const longVacancy = 1;

/** A workload as the schools write it; a dash for none, the number stays. */
const workloadFormat = '0.##;-0.##;"-"';

type Line = 'teachers' | 'graded' | 'vacancies' | 'support';

/** Which comment of the staff belongs to which row: by a word that its name holds. */
const commentWords = {
  graded: ['kvalitāt', 'quality'],
  vacancies: ['vakanc', 'vacanc'],
  support: ['atbalst', 'support'],
} as const;

const readComments = (input: SheetInput, section: string) => {
  const comments = { teachers: '', graded: '', vacancies: '', support: '' };
  const rows = Object.entries(commentWords) as [keyof typeof commentWords, readonly string[]][];
  for (const entry of readEntriesOf(input, 'Personāla komentāri')) {
    const name = foldText(entry.name);
    const [row = 'teachers'] =
      rows.find(([, words]) => words.some((word) => name.includes(word))) ?? [];
    const text = entry.description === '' ? entry.name : entry.description;
    const said = row === 'teachers' ? entryText(entry, section) : text;
    comments[row] = comments[row] === '' ? said : `${comments[row]}\n${said}`;
  }
  return comments;
};

interface Amount {
  /** Null where nothing is entered, which is not zero. */
  readonly value: number | null;
  readonly people: PeopleCounted;
  /** Of whom a zero tells something. */
  readonly of: readonly number[];
}

/** The people and workloads of table 1.4. */
const measureStaff = (input: SheetInput): Readonly<Record<Line, Amount>> => {
  const staff = openTable(input, 'Personals', input.year);
  const vacancies = openTable(input, 'Vakances', input.year);
  const inGroup = (group: string): number[] =>
    staff.rows.filter((at) => foldText(staff.text(at, 'group')) === group);
  const teachers = inGroup(teacher);
  const supporting = inGroup(support);
  const people = (rows: readonly number[]): Amount => ({
    value:
      staff.rows.length === 0
        ? null
        : new Set(rows.map((at) => foldText(staff.text(at, 'person')))).size,
    people: { table: 'Personals', rows, by: 'person' },
    of: teachers,
  });
  const sum = (rows: readonly number[], of: (at: number) => number | null): number | null =>
    rows.length === 0 ? null : rows.reduce((total, at) => total + (of(at) ?? 0), 0);
  return {
    teachers: people(teachers),
    graded: people(teachers.filter((at) => staff.text(at, 'qualityGrade') !== '')),
    vacancies: {
      // A row with dashes says that there was none: it has no months, and makes the sum a zero.
      value: sum(vacancies.rows, (at) =>
        (vacancies.number(at, 'months') ?? 0) > longVacancy ? vacancies.number(at, 'workload') : 0,
      ),
      people: { table: 'Vakances', rows: [] },
      of: [],
    },
    support: {
      value: sum(supporting, (at) => staff.number(at, 'workload')),
      people: { table: 'Personals', rows: supporting },
      of: supporting,
    },
  };
};

/** Plans table 1.4: how many teachers, grades, vacancies and support staff, with comments. */
export const planStaff = (input: SheetInput, { staff }: ReportLabels): PlannedBlock => {
  const amounts = measureStaff(input);
  const comments = readComments(input, staff.comments);
  const line = (key: Line, measure: string) =>
    row(
      cell(staff[key]),
      cell(measure, 'centred'),
      tellingOf(
        counting(cell(amounts[key].value, 'number', workloadFormat), amounts[key].people),
        'Personals',
        [amounts[key].of],
      ),
      cell(comments[key]),
    );
  return {
    rows: [
      row(cell(staff.caption, 'caption')),
      headerRow([staff.information, staff.measure, staff.amount, staff.comments]),
      line('teachers', staff.people),
      line('graded', staff.people),
      line('vacancies', staff.workload),
      line('support', staff.workload),
    ],
    footRows: 0,
  };
};
