import { computeIndicatorsInSteps } from './indicators/computeIndicators';
import { ownNote, refuse, type Refused } from './Refused';
import { findForbidden } from './sheets/findObstacles';
import type { InputCreation, InputEdit } from './sheets/InputEdit';
import type { Look } from './sheets/Look';
import { planFreezing, planUnfreezing } from './sheets/planFreezing';
import { restoreStray } from './sheets/restoreStray';
import type { SeenSheet } from './sheets/SeenSheet';
import type { SheetLabels } from './sheets/SheetLabels';
import { findLackingColumns, isEmptyEdit } from './sheets/takeInputEdit';
import type { ExcelSerial } from './workbook/calendar';
import type { Finding } from './workbook/Finding';
import { readTablesInSteps } from './workbook/readTables';
import type { SchoolYear } from './workbook/SchoolYear';
import { tableNames, tableSchema } from './workbook/schema';
import type { ReadPort } from './ReadPort';

/** The workbook as freezing needs it; `src/excel` gives it, over Office.js. */
export interface FreezePort extends ReadPort {
  /** Looks at one table, below which there must be room for so many more rows. */
  look(table: string, room: number): Promise<Look>;
  edit(edit: InputEdit): Promise<Edited>;
  create(creation: InputCreation, look: Look): Promise<{ readonly looksUnfinished: boolean }>;
}

/** What came of writing once. */
export interface Edited {
  /** False when somebody sorted, inserted or deleted meanwhile: look again and write again. */
  readonly settled: boolean;
  readonly cells: number;
}

export interface FreezeOptions {
  /** The school year; null for the one in the settings. */
  readonly year: SchoolYear | null;
  /** The day that `Fiksēts` bears. */
  readonly today: ExcelSerial;
  readonly labels: SheetLabels;
}

/** What freezing or unfreezing ends in; `refused` means that nothing was written. */
export type Freezing = Frozen | Refused;

/** By the IDs of indicators. */
export interface Frozen {
  readonly outcome: 'frozen' | 'unfrozen';
  readonly schoolYear: SchoolYear;
  /** Frozen, or unfrozen, by this call. */
  readonly changed: readonly string[];
  /** Had been frozen before, or typed by the staff. */
  readonly kept: readonly string[];
  /** Have no value in the year, so that there is nothing to freeze. */
  readonly withoutValue: readonly string[];
  readonly findings: readonly Finding[];
  readonly written: { readonly sheetsCreated: number; readonly cells: number };
}

const table = 'Vesture';
/** How often rows may move under our hands before we give up and say so. */
const attempts = 3;

/** What is to be done, once the table was looked at; without an edit where it is to be made. */
type Step = Pick<Frozen, 'changed' | 'kept' | 'withoutValue' | 'findings'> & {
  readonly edit: InputEdit | null;
  readonly creation: InputCreation | null;
};

/** Writes until the rows stand still; refuses before the first write, never after it. */
const write = async (
  workbook: FreezePort,
  outcome: Frozen['outcome'],
  schoolYear: SchoolYear,
  room: number,
  take: (seen: SeenSheet | null) => Step,
): Promise<Freezing> => {
  let cells = 0;
  let earlier: InputEdit | null = null;
  const changed = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const look = await workbook.look(table, room);
    const seen = look.seen.get(table) ?? null;
    const lacking = seen === null ? [] : findLackingColumns(seen, table);
    if (seen !== null && lacking.length > 0) {
      return refuse(lacking.map((column) => columnNeeded(seen, column)));
    }
    const { edit: planned, creation, ...step }: Step = take(seen);
    const edit: InputEdit | null =
      planned !== null && earlier !== null ? restoreStray(planned, earlier) : planned;
    const isDone = edit === null || isEmptyEdit(edit);
    const title = tableSchema(table).title.lv;
    const forbidden = findForbidden(look, isDone ? [] : [{ table, title }], creation !== null);
    if (forbidden.length > 0 && attempt === 1) return refuse(forbidden);

    for (const id of step.changed) changed.add(id);
    const findings = [...step.findings];
    let [settled, sheetsCreated] = [true, 0];
    if (creation !== null) {
      const { looksUnfinished } = await workbook.create(creation, look);
      if (looksUnfinished) findings.push(ownNote('looks-unfinished'));
      sheetsCreated = 1;
      cells += countFilled(creation);
    } else if (!isDone) {
      const edited = await workbook.edit(edit);
      earlier = edit;
      settled = edited.settled;
      cells += edited.cells;
    }
    if (!settled && attempt < attempts) continue;
    if (!settled) findings.push(ownNote('rows-keep-moving'));
    const done = { ...step, findings, changed: [...changed] };
    return { outcome, schoolYear, ...done, written: { sheetsCreated, cells } };
  }
};

/**
 * Freezes a school year: the value of each indicator is written down in `Vesture`, where it stands
 * although the rows that it was computed from change or are deleted later.
 *
 * Reads the tables and computes, looks at `Vesture`, and writes the rows that it lacks; the table
 * is made when the workbook has none. A second call writes nothing.
 */
export const freezeYear = async (
  workbook: FreezePort,
  { year, today, labels }: FreezeOptions,
): Promise<Freezing> => {
  const grid = await workbook.read(tableNames);
  const input = await workbook.pace(readTablesInSteps(grid, year));
  const reasons = [...input.refusals, ...findUnusable(input.findings)];
  if (reasons.length > 0) return refuse(reasons);

  const { catalogue, indicators } = await workbook.pace(computeIndicatorsInSteps(input));
  const source = { year: input.year, catalogue, indicators, today, labels };
  return write(workbook, 'frozen', input.year, catalogue.length, (seen) => {
    const { added, renewed, rows, ...plan } = planFreezing(source, seen);
    const creation: InputCreation | null =
      seen === null && rows.length > 0 ? { table, rows } : null;
    return { ...plan, changed: [...added, ...renewed], creation };
  });
};

/**
 * Unfreezes a school year: its values in `Vesture` no longer stand and are computed again.
 *
 * Nothing is deleted: a dash takes the place of the day in `Fiksēts`, and freezing the year again
 * renews these rows.
 */
export const unfreezeYear = async (
  workbook: FreezePort,
  { year }: FreezeOptions,
): Promise<Freezing> => {
  const grid = await workbook.read(tableNames);
  const input = await workbook.pace(readTablesInSteps(grid, year));
  const reasons = [...input.refusals, ...findUnusable(input.findings)];
  if (reasons.length > 0) return refuse(reasons);

  return write(workbook, 'unfrozen', input.year, 0, (seen) => {
    const { released, edit } = seen === null ? noRelease : planUnfreezing(input.year, seen);
    const step = { changed: released, kept: [], withoutValue: [], findings: [] };
    return { ...step, edit, creation: null };
  });
};

const noRelease = { released: [], edit: null } as const;

/** `Vesture` is there, but under another name or without its headers: nobody may write past it. */
const findUnusable = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(
      (finding) =>
        finding.table === table &&
        (finding.code === 'table-renamed' || finding.code === 'header-hidden'),
    )
    .map((finding) => ({ ...finding, severity: 'error' }));

const columnNeeded = ({ sheet, headerRow }: SeenSheet, column: string): Finding => ({
  code: 'history-column-missing',
  severity: 'error',
  sheet,
  table,
  row: headerRow,
  column,
  value: null,
  params: {},
});

const countFilled = ({ rows }: InputCreation): number =>
  rows.reduce(
    (sum, { cells }) => sum + Object.values(cells).filter((cell) => cell !== null).length,
    0,
  );
