import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { type CandidateRow, copyCells } from './NextYearRows';

/** What belongs to the person and not to the year. */
const lasting = ['person', 'group', 'post', 'workload', 'qualityGrade', 'weight'];

/** Chooses the rows of `Personals` that go over: all of them, without what was done in the year. */
export const chooseStaff = (table: Table | undefined, year: SchoolYear): readonly CandidateRow[] =>
  table === undefined
    ? []
    : [...table.rowsOf(year)]
        .filter((row) => table.weights[row] !== 0)
        .map((row) => ({ cells: copyCells(table, row, lasting) }));
