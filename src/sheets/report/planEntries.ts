import { cell, headerRow, row } from '../pageCells';
import type { PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { type Entry, type EntrySection, entryText, planSection, readEntriesOf } from './entries';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';

/** Plans section 1.1: mission, vision and values. */
export const planSchool = (input: SheetInput, { school }: ReportLabels): PlannedBlock => ({
  rows: [
    row(cell(school.caption, 'caption')),
    ...planSection(input, 'Misija', school.mission),
    ...planSection(input, 'Vīzija', school.vision),
    ...planSection(input, 'Vērtības', school.values),
  ],
  footRows: 0,
});

const planList = (
  input: SheetInput,
  section: EntrySection,
  titles: readonly [caption: string, first: string, second: string],
  line: (entry: Entry, number: number) => PageRow,
): PlannedBlock => {
  const entries = readEntriesOf(input, section);
  const [caption, ...header] = titles;
  return {
    rows: [
      row(cell(caption, 'caption')),
      headerRow(header),
      ...(entries.length === 0
        ? [row(cell(null), cell(null))]
        : entries.map((entry, index) => line(entry, index + 1))),
    ],
    footRows: 0,
  };
};

/** Plans section 5: the projects; an entry that only says that there were none has no number. */
export const planProjects = (input: SheetInput, { projects }: ReportLabels): PlannedBlock => {
  const { caption, name, description } = projects;
  return planList(input, 'Projekti', [caption, name, description], (entry, number) =>
    row(
      cell(entry.description === '' ? entry.name : `${number}. ${entry.name}`),
      cell(entry.description),
    ),
  );
};

/** Plans section 6: what external evaluation asked for, and whether it is done. */
export const planTasks = (input: SheetInput, { tasks }: ReportLabels): PlannedBlock => {
  const { caption, task, outcome } = tasks;
  return planList(input, 'Ārējās vērtēšanas uzdevumi', [caption, task, outcome], (entry, number) =>
    row(cell(`${number}. ${entryText(entry, task)}`), cell(entry.outcome, 'centred')),
  );
};

/** Plans section 8: what the school's council and its head recommend. */
export const planRecommendations = (
  input: SheetInput,
  { recommendations }: ReportLabels,
): PlannedBlock => ({
  rows: [
    row(cell(recommendations.caption, 'caption')),
    ...planSection(input, 'Padomes ieteikumi', recommendations.council),
    ...planSection(input, 'Vadītāja ieteikumi', recommendations.head),
  ],
  footRows: 0,
});
