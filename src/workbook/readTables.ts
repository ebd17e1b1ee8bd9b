import { checkDoubledKeys } from './checks/checkDoubledKeys';
import { checkEnrolmentDates } from './checks/checkEnrolmentDates';
import { checkLeavers } from './checks/checkLeavers';
import { checkProgrammeCodes } from './checks/checkProgrammeCodes';
import { checkUnknownProgrammes } from './checks/checkUnknownProgrammes';
import { checkYearDates } from './checks/checkYearDates';
import { deriveEnrolmentColumns } from './derived/deriveEnrolmentColumns';
import { deriveGradeColumns } from './derived/deriveGradeColumns';
import { derivePupilLevel } from './derived/derivePupilLevel';
import { deriveProgrammeColumns } from './derived/deriveProgrammeColumns';
import { readProgrammes } from './derived/ProgrammeRegister';
import type { Finding } from './Finding';
import { FindingLog } from './FindingLog';
import { foldText } from './foldText';
import { readGrades } from './grades/readGrades';
import { readScales } from './grades/readScales';
import type { Scales } from './grades/Scales';
import { resolveIndicators } from './checks/resolveIndicators';
import type { SchoolYear } from './SchoolYear';
import { schoolYear } from './SchoolYear';
import type { TableName } from './schema';
import { requiredTables, tableNames } from './schema';
import type { Settings } from './Settings';
import { defaultSettings } from './Settings';
import { readSettings } from './settings/readSettings';
import { type Steps, takeSteps } from './Steps';
import type { Table } from './Table';
import type { WorkbookGrid } from './TableGrid';
import { completeWordLists, type WordLists } from './tables/completeWordLists';
import type { GridTable, NamedTable } from './tables/GridTable';
import { wordColumn } from './tables/GridTable';
import { noteMissingTable } from './tables/noteMissingTable';
import { readTable } from './tables/readTable';

/** The school's workbook as it was understood. */
export interface WorkbookInput {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly settings: Settings;
  readonly scales: Scales;
  /** The words that each list knows, the school's own among them. */
  readonly lists: WordLists;
  /** The school year to compute; without meaning while there are refusals. */
  readonly year: SchoolYear;
  /** All that was found, the refusals among them. */
  readonly findings: readonly Finding[];
  /** Findings with which nothing can be computed at all. */
  readonly refusals: readonly Finding[];
}

/**
 * Understands the tables that were read: columns by header, values in every spelling, derived
 * columns, and a finding for everything that could not be understood.
 *
 * @param chosenYear computes this school year instead of the one in the settings
 */
export const readTables = (
  grid: WorkbookGrid,
  chosenYear: SchoolYear | null = null,
): WorkbookInput => takeSteps(readTablesInSteps(grid, chosenYear));

/** The same, a column a step. */
export const readTablesInSteps = function* (
  grid: WorkbookGrid,
  chosenYear: SchoolYear | null = null,
): Steps<WorkbookInput> {
  const log = new FindingLog();
  const tables = new TableSet(grid, log);

  yield* tables.load('Saraksti');
  const lists = tables.get('Saraksti');
  tables.lists = completeWordLists(lists ? rowsOfLists(lists) : []);
  for (const name of tableNames) if (name !== 'Saraksti') yield* tables.load(name);

  const scales = readScales(tables.get('Skalas'), log);
  const settingsTable = tables.get('Iestatijumi');
  const read = settingsTable ? readSettings(settingsTable, chosenYear, log) : null;
  const settings = read?.settings ?? { ...defaultSettings, currentYear: chosenYear };
  if (read && settings.currentYear === null) {
    log.add('error', 'year-missing', read.yearPlace, read.yearCell === '' ? null : read.yearCell);
  }

  yield* deriveColumns(tables, scales, settings, log);
  yield* checkStructure(tables, settings, log);

  const findings = log.findings();
  return {
    tables: tables.read,
    settings,
    scales,
    lists: tables.lists,
    year: settings.currentYear ?? schoolYear(0),
    findings,
    refusals: findings.filter(isRefusal),
  };
};

/** The tables that have been read. */
class TableSet {
  lists = completeWordLists([]);
  readonly read = new Map<TableName, GridTable>();

  constructor(
    private readonly grid: WorkbookGrid,
    private readonly log: FindingLog,
  ) {}

  *load(name: TableName): Steps<void> {
    const found = this.grid.tables.get(name);
    if (!found) noteMissingTable(name, this.grid.inventory, this.log);
    const table = found ? yield* readTable(name, found, this.lists, this.log) : null;
    if (table) this.read.set(name, table);
  }

  get<T extends TableName>(name: T): NamedTable<T> | undefined {
    return this.read.get(name) as NamedTable<T> | undefined;
  }
}

const rowsOfLists = function* (
  table: NamedTable<'Saraksti'>,
): Generator<{ readonly list: string; readonly word: string }> {
  const [names, values] = [wordColumn(table, 'list'), wordColumn(table, 'value')];
  for (let row = 0; row < table.rowCount; row += 1) {
    const list = names.words[names.codes[row] ?? -1];
    const word = values.words[values.codes[row] ?? -1];
    if (list !== undefined && word !== undefined) yield { list, word };
  }
};

const deriveColumns = function* (
  tables: TableSet,
  scales: Scales,
  settings: Settings,
  log: FindingLog,
): Steps<void> {
  const programmes = readProgrammes(tables.get('Programmas'));
  const [pupils, grades] = [tables.get('Izglitojamie'), tables.get('Vertejumi')];
  const read = grades ? yield* readGrades(grades, scales, log) : null;
  if (grades && !tables.get('Skalas')) log.add('note', 'scales-template', { table: 'Skalas' });
  if (grades && read) {
    grades.supply('grade', read.numbers);
    deriveProgrammeColumns(grades, programmes);
    deriveGradeColumns(grades, read);
    noteTakenNames(grades, log);
  }
  if (pupils) {
    deriveProgrammeColumns(pupils, programmes);
    deriveEnrolmentColumns(pupils, settings);
    const graded = grades && read ? { table: grades, grades: read } : null;
    derivePupilLevel(pupils, graded, scales, settings);
    noteTakenNames(pupils, log);
  }
};

/** A derived column wins over the user's own of that name, which is then out of reach. */
const noteTakenNames = (table: GridTable, log: FindingLog): void => {
  const own = new Set(table.ownHeaders.map(foldText));
  for (const [lv, en] of table.derivedTitles) {
    for (const title of new Set([lv, en])) {
      if (!own.has(foldText(title))) continue;
      const place = { sheet: table.sheet, table: table.name, column: title };
      log.add('note', 'derived-name-taken', place);
    }
  }
};

const checkStructure = function* (
  tables: TableSet,
  settings: Settings,
  log: FindingLog,
): Steps<void> {
  const normal = resolveIndicators(tables.get('Raditaji'));
  for (const table of tables.read.values()) {
    checkDoubledKeys(table, log, normal);
    yield;
  }

  const [pupils, grades] = [tables.get('Izglitojamie'), tables.get('Vertejumi')];
  const [events, programmeTable] = [tables.get('Pasakumi'), tables.get('Programmas')];
  if (programmeTable) checkProgrammeCodes(programmeTable, log);
  const programmes = readProgrammes(programmeTable);
  for (const table of [pupils, grades]) {
    if (table && programmes) checkUnknownProgrammes(table, programmes, log);
    yield;
  }
  if (pupils) {
    checkEnrolmentDates(pupils, settings, log);
    checkLeavers(pupils, log);
  }
  for (const table of [events, grades]) {
    yield;
    if (table) checkYearDates(table, settings, log);
  }
};

const isRefusal = ({ code, table }: Finding): boolean =>
  code === 'table-required' ||
  code === 'table-required-renamed' ||
  code === 'year-missing' ||
  (code === 'header-hidden' && requiredTables.some((name) => name === table));
