import type { FindingLog, Place } from '../FindingLog';
import { foldText } from '../foldText';
import { nearestWord } from '../nearestWord';
import type { SchoolYear } from '../SchoolYear';
import { parseCalendarYear, schoolYear } from '../SchoolYear';
import type { DayOfYear, PupilLevelRule, Settings } from '../Settings';
import { defaultSettings } from '../Settings';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';
import type { CellValue } from '../TableGrid';
import { readCount } from '../values/readCount';
import { readDate } from '../values/readDate';
import { readDayOfYear } from '../values/readDayOfYear';
import type { Reading } from '../values/Reading';
import { isBlank, unreadable } from '../values/Reading';
import { readNumberOrPercentage } from '../values/readNumber';
import { readSchoolYear, readTargetYear } from '../values/readSchoolYear';
import { readText } from '../values/readText';
import { listPlanYears } from './listPlanYears';
import type { SettingKey, SettingSchema } from './settingSchema';
import { pupilLevelWords, settingSchemas } from './settingSchema';

/** Settings, and where the current school year stands or should. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly yearPlace: Place;
  /** What stands there although it is no school year. */
  readonly yearCell: CellValue;
}

/**
 * Reads the school's settings; what is blank takes its default, what cannot be read too, with a
 * warning.
 *
 * @param chosenYear computes this school year instead of the one that the sheet names
 */
export const readSettings = (
  table: NamedTable<'Iestatijumi'>,
  chosenYear: SchoolYear | null,
  log: FindingLog,
): SettingsReading => {
  const rows = findRows(table, log);
  const cell = (key: SettingKey): CellValue => {
    const row = rows.get(key);
    return row === undefined ? '' : table.cell(row, 'value');
  };
  const place = (key: SettingKey): Place => {
    const row = rows.get(key);
    if (row !== undefined) return table.place(row, 'value');
    return { sheet: table.sheet, table: table.name };
  };
  const take = <T>(key: SettingKey, read: (cell: CellValue) => Reading<T>, initial: T): T => {
    const value = read(cell(key));
    if (value !== unreadable) return value ?? initial;
    const { lv, en, initial: used } = schemaOf(key);
    const params = { settingLv: lv, settingEn: en, used: String(used) };
    log.add('warning', unreadableCodes[schemaOf(key).type], place(key), cell(key), params);
    return initial;
  };
  const text = (key: SettingKey): string => take(key, readText, '');

  const yearInSheet = readSchoolYear(cell('currentYear'));
  const currentYear = chosenYear ?? (typeof yearInSheet === 'number' ? yearInSheet : null);
  const first = take<SchoolYear | null>('planFirstYear', readFirstYear, null);
  const last = take<SchoolYear | null>('planLastYear', readTargetYear, null);
  const pupilLevel = take<PupilLevelRule>('pupilLevel', readPupilLevel, 'mean');
  const specialityArea = text('specialityArea');
  if (pupilLevel === 'speciality' && specialityArea === '') {
    log.add('warning', 'speciality-area-missing', place('specialityArea'));
  }
  const smallest = take('smallestShown', readCount, defaultSettings.smallestShown);
  if (smallest < defaultSettings.smallestShown) {
    const params = { least: defaultSettings.smallestShown };
    log.add('warning', 'setting-too-small', place('smallestShown'), smallest, params);
  }

  const settings: Settings = {
    schoolName: text('schoolName'),
    registrationNumber: text('registrationNumber'),
    address: text('address'),
    head: text('head'),
    currentYear,
    planYears: listPlanYears({ first, last, currentYear }, log, (key) => place(key)),
    yearStart: take<DayOfYear>('yearStart', readDayOfYear, defaultSettings.yearStart),
    yearEnd: take<DayOfYear>('yearEnd', readDayOfYear, defaultSettings.yearEnd),
    pupilLevel,
    specialityArea,
    partialThreshold: take('partialThreshold', readThreshold, defaultSettings.partialThreshold),
    smallestShown: Math.max(smallest, defaultSettings.smallestShown),
    approvedBy: text('approvedBy'),
    approvedDate: take<number | null>('approvedDate', readDate, null),
  };
  return { settings, yearPlace: place('currentYear'), yearCell: cell('currentYear') };
};

const unreadableCodes = {
  text: 'setting-word-unknown',
  'school-year': 'setting-year-unreadable',
  'first-year': 'setting-year-unreadable',
  'last-year': 'setting-year-unreadable',
  day: 'setting-day-unreadable',
  'pupil-level': 'setting-word-unknown',
  fraction: 'setting-number-unreadable',
  count: 'setting-number-unreadable',
  date: 'setting-date-unreadable',
} as const;

const schemaOf = (key: SettingKey): SettingSchema => {
  const found = settingSchemas.find((schema) => schema.key === key);
  if (!found) throw new Error(`No setting ${key}`);
  return found;
};

/** The row of each setting; the first one where a name stands twice. */
const findRows = (
  table: NamedTable<'Iestatijumi'>,
  log: FindingLog,
): ReadonlyMap<SettingKey, number> => {
  const known = new Map(
    settingSchemas.flatMap(({ key, lv, en }) => [
      [foldText(lv), key] as const,
      [foldText(en), key] as const,
    ]),
  );
  const names = wordColumn(table, 'setting');
  const rows = new Map<SettingKey, number>();
  const strangers: { readonly row: number; readonly name: string }[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = names.words[names.codes[row] ?? -1];
    if (name === undefined) continue;
    const key = known.get(foldText(name));
    const first = key === undefined ? undefined : rows.get(key);
    if (key === undefined) strangers.push({ row, name });
    else if (first === undefined) rows.set(key, row);
    else {
      const params = { first: table.excelRow(first) };
      log.add('warning', 'setting-doubled', table.place(row, 'setting'), name, params);
    }
  }
  const absent = settingSchemas.filter(({ key }) => !rows.has(key));
  for (const { row, name } of strangers) {
    const nearest = nearestWord(
      name,
      absent.flatMap(({ lv, en }) => [lv, en]),
    );
    if (nearest === null) continue;
    log.add('warning', 'setting-misspelt', table.place(row, 'setting'), name, { nearest });
  }
  return rows;
};

/** A calendar year as the plan's first is the school year that begins in it. */
const readFirstYear = (cell: CellValue): Reading<SchoolYear> => {
  const read = readSchoolYear(cell);
  if (read !== unreadable || typeof cell === 'boolean') return read;
  const year = parseCalendarYear(cell);
  return year === null ? unreadable : schoolYear(year);
};

const readPupilLevel = (cell: CellValue): Reading<PupilLevelRule> => {
  if (isBlank(cell)) return null;
  const folded = foldText(String(cell).slice(0, 100));
  const found = pupilLevelWords.find(({ lv, en }) => [lv, en].map(foldText).includes(folded));
  return found?.rule ?? unreadable;
};

/** A fraction, or percentage points above 1: 0,8, "80%" and 80 are all 0.8. */
const readThreshold = (cell: CellValue): Reading<number> => {
  const read = readNumberOrPercentage(cell);
  if (typeof read !== 'number') return read;
  const fraction = read > 1 ? read / 100 : read;
  return fraction > 0 && fraction <= 1 ? fraction : unreadable;
};
