import type { Edited } from './freezeYear';
import { ownNote, refuse, type Refused } from './Refused';
import { findForbidden } from './sheets/findObstacles';
import type { InputEdit } from './sheets/InputEdit';
import type { Look } from './sheets/Look';
import { choosePupils } from './sheets/nextYear/choosePupils';
import { chooseStaff } from './sheets/nextYear/chooseStaff';
import { yearAfter } from './sheets/nextYear/NextYearRows';
import {
  type CopiedRows,
  neededColumns,
  type NextYearSource,
  planNextYear,
} from './sheets/nextYear/planNextYear';
import { restoreStray } from './sheets/restoreStray';
import { findLackingColumns, isEmptyEdit } from './sheets/takeInputEdit';
import type { Finding } from './workbook/Finding';
import { readTablesInSteps } from './workbook/readTables';
import type { SchoolYear } from './workbook/SchoolYear';
import { tableNames, tableSchema } from './workbook/schema';
import type { ReadPort } from './ReadPort';

/** The workbook as the beginning of a year needs it; `src/excel` gives it, over Office.js. */
export interface NextYearPort extends ReadPort {
  /** Looks at tables, below each of which there must be room for so many more rows. */
  look(targets: readonly NextYearTarget[]): Promise<Look>;
  edit(edits: readonly InputEdit[]): Promise<Edited>;
}

export interface NextYearTarget {
  readonly table: string;
  readonly room: number;
}

export interface NextYearOptions {
  /** The school year that ends; null for the one in the settings. */
  readonly from: SchoolYear | null;
  /** Makes the next year the current one in the settings, too. */
  readonly setsYear: boolean;
}

/** What beginning the next school year ends in; `refused` means that nothing was written. */
export type NextYear = Started | Refused;

/** Rows, not persons: a row may stand for a group. */
export interface Started {
  readonly outcome: 'started';
  readonly from: SchoolYear;
  readonly to: SchoolYear;
  readonly pupils: CopiedRows;
  readonly staff: CopiedRows;
  /** Rows of the year that do not go over. */
  readonly left: number;
  readonly graduated: number;
  readonly final: number;
  /** The settings name the next year now. */
  readonly yearIsSet: boolean;
  readonly findings: readonly Finding[];
  readonly cells: number;
}

const copied = ['Izglitojamie', 'Personals'] as const;
/** How often rows may move under our hands before we give up and say so. */
const attempts = 3;

/**
 * Begins the next school year: pupils go over to the next class, without those who left, graduated
 * or were in a final class, and the staff with what belongs to the person.
 *
 * Reads the tables, looks at those that grow, and writes the rows that the next year lacks. Rows
 * that stand are neither doubled nor changed, so a second call writes nothing.
 */
export const startNextYear = async (
  workbook: NextYearPort,
  { from, setsYear }: NextYearOptions,
): Promise<NextYear> => {
  const grid = await workbook.read(tableNames);
  const input = await workbook.pace(readTablesInSteps(grid, from));
  const reasons = [...input.refusals, ...findUnusable(input.findings)];
  if (reasons.length > 0) return refuse(reasons);

  const pupils = choosePupils(input.tables.get('Izglitojamie'), input.year);
  const staff = chooseStaff(input.tables.get('Personals'), input.year);
  const source: NextYearSource = { from: input.year, pupils, staff, setsYear };
  const rooms = { Izglitojamie: pupils.candidates.length, Personals: staff.length };
  const targets: NextYearTarget[] = copied.map((table) => ({ table, room: rooms[table] }));
  if (setsYear) targets.push({ table: 'Iestatijumi', room: 0 });

  let cells = 0;
  const added = { pupils: 0, staff: 0 };
  let earlier = new Map<string, InputEdit>();
  for (let attempt = 1; ; attempt += 1) {
    const look = await workbook.look(targets);
    const lacking = findLacking(look);
    if (lacking.length > 0) return refuse(lacking);
    const plan = planNextYear(source, look);
    const edits = plan.edits
      .map((edit) => {
        const before = earlier.get(edit.table);
        return before === undefined ? edit : restoreStray(edit, before);
      })
      .filter((edit) => !isEmptyEdit(edit));
    const written = edits.map(({ table }) => ({ table, title: tableSchema(table).title.lv }));
    const forbidden = findForbidden(look, written, false);
    if (forbidden.length > 0 && attempt === 1) return refuse(forbidden);

    const edited = edits.length === 0 ? done : await workbook.edit(edits);
    cells += edited.cells;
    earlier = new Map(edits.map((edit) => [edit.table, edit]));
    // A batch that was refused wrote nothing, and its rows are planned anew.
    if (edited.cells > 0) {
      added.pupils += plan.pupils.added;
      added.staff += plan.staff.added;
    }
    if (!edited.settled && attempt < attempts) continue;
    const findings = [...pupils.findings];
    if (!edited.settled) findings.push(ownNote('rows-keep-moving'));
    return {
      outcome: 'started',
      from: input.year,
      to: yearAfter(input.year),
      pupils: { added: added.pupils, kept: pupils.candidates.length - added.pupils },
      staff: { added: added.staff, kept: staff.length - added.staff },
      left: pupils.left,
      graduated: pupils.graduated,
      final: pupils.final,
      yearIsSet: plan.yearIsSet,
      findings,
      cells,
    };
  }
};

const done: Edited = { settled: true, cells: 0 };

/** A table is there, but under another name or without its headers: nobody may write past it. */
const findUnusable = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(
      ({ table, code }) =>
        copied.some((name) => name === table) &&
        (code === 'table-renamed' || code === 'header-hidden'),
    )
    .map((finding) => ({ ...finding, severity: 'error' }));

/** Columns that a table needs for its rows to be told apart, as findings. */
const findLacking = (look: Look): Finding[] =>
  copied.flatMap((table) => {
    const seen = look.seen.get(table);
    if (seen === undefined) return [];
    const lacking = new Set(findLackingColumns(seen, table));
    const needed = tableSchema(table).columns.filter(({ key }) =>
      neededColumns[table].some((one) => one === key),
    );
    return needed
      .filter(({ lv }) => lacking.has(lv))
      .map(({ lv }): Finding => ({
        code: 'next-year-column-missing',
        severity: 'error',
        sheet: seen.sheet,
        table,
        row: seen.headerRow,
        column: lv,
        value: null,
        params: {},
      }));
  });
