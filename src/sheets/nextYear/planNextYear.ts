import { foldText } from '../../workbook/foldText';
import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { TableName } from '../../workbook/schema';
import { settingSchemas } from '../../workbook/settings/settingSchema';
import type { InputEdit } from '../InputEdit';
import type { Look } from '../Look';
import type { SeenSheet } from '../SeenSheet';
import { findInputColumn, takeInputEdit } from '../takeInputEdit';
import type { ChosenPupils } from './choosePupils';
import { type CandidateRow, type RowKey, takeNewRows, yearAfter } from './NextYearRows';

/** Who goes over, by table. */
export interface NextYearSource {
  readonly from: SchoolYear;
  readonly pupils: ChosenPupils;
  readonly staff: readonly CandidateRow[];
  /** Makes the next year the current one in the settings, too. */
  readonly setsYear: boolean;
}

export interface CopiedRows {
  readonly added: number;
  /** Stand in the next year already, and stay as they are. */
  readonly kept: number;
}

/** What beginning a school year comes to, and what has to be written. */
export interface NextYearPlan {
  readonly pupils: CopiedRows;
  readonly staff: CopiedRows;
  /** The settings will name the next year, or do already. */
  readonly yearIsSet: boolean;
  readonly edits: readonly InputEdit[];
}

/** Columns without which the rows of a table cannot be told apart. */
export const neededColumns = {
  Izglitojamie: ['year', 'pupil', 'programme', 'class'],
  Personals: ['year', 'person', 'post'],
  Iestatijumi: ['setting', 'value'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

const pupilKey: RowKey = { name: 'pupil', others: ['programme'], nameless: ['class', 'weight'] };
const staffKey: RowKey = { name: 'person', others: ['post'], nameless: ['group', 'weight'] };

const nothing: CopiedRows = { added: 0, kept: 0 };

/** The setting of the current year; null where the settings have no row of it. */
const planSetting = (seen: SeenSheet, year: SchoolYear): InputEdit | null => {
  const setting = settingSchemas.find(({ key }) => key === 'currentYear');
  const names = new Set([setting?.lv, setting?.en].map((name) => foldText(name ?? '')));
  const column = findInputColumn(seen, 'Iestatijumi', 'setting');
  const row = seen.rows.findIndex((cells) => names.has(foldText(String(cells[column] ?? ''))));
  if (row < 0) return null;
  const changed = { cells: { value: formatSchoolYear(year) }, formats: {} };
  return takeInputEdit('Iestatijumi', seen, new Map([[row, changed]]), []);
};

/** Plans the rows of the next school year; none that stands already is doubled or changed. */
export const planNextYear = (
  source: NextYearSource,
  { seen }: Pick<Look, 'seen'>,
): NextYearPlan => {
  const year = yearAfter(source.from);
  const edits: InputEdit[] = [];
  const copy = (
    table: 'Izglitojamie' | 'Personals',
    candidates: readonly CandidateRow[],
    key: RowKey,
  ): CopiedRows => {
    const sheet = seen.get(table);
    if (sheet === undefined) return nothing;
    const { rows, kept } = takeNewRows(table, sheet, year, candidates, key);
    edits.push(takeInputEdit(table, sheet, new Map(), rows, neededColumns[table]));
    return { added: rows.length, kept };
  };
  const pupils = copy('Izglitojamie', source.pupils.candidates, pupilKey);
  const staff = copy('Personals', source.staff, staffKey);
  const settings = seen.get('Iestatijumi');
  const setting = source.setsYear && settings ? planSetting(settings, year) : null;
  if (setting) edits.push(setting);
  return { pupils, staff, yearIsSet: setting !== null, edits };
};
