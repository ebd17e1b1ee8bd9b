import { createTemplateLabels } from '../i18n/createTemplateLabels';
import { languages } from '../i18n/translate';
import { inputTables, type TableName, tableNames, tableSchema } from '../workbook/schema';
import { schoolYear } from '../workbook/SchoolYear';
import { settingSchemas } from '../workbook/settings/settingSchema';
import { type Inventory, planTemplate } from './planTemplate';
import { presets } from './presets/presets';
import type { InputSheetPlan } from './TemplatePlan';

const empty: Inventory = {
  sheetTitles: [],
  tables: new Map(),
  names: new Set(),
  hasGuide: false,
  listSheet: null,
  lists: null,
  references: new Map(),
};
const nothing = { year: null, preset: null };
const labels = createTemplateLabels('lv');
const sheetOf = (sheets: readonly InputSheetPlan[], name: TableName): InputSheetPlan => {
  const found = sheets.find(({ table }) => table === name);
  if (!found) throw new Error(`no sheet for ${name}`);
  return found;
};
const cellsOf = (sheet: InputSheetPlan, header: string) => {
  const column = sheet.columns.findIndex((one) => one.header === header);
  return sheet.rows.map(({ cells }) => cells[column]);
};

it.each(languages)('explains every table, column and setting in %s', (language) => {
  const words = createTemplateLabels(language);
  for (const name of tableNames) {
    expect([name, words.hint(name)]).toEqual([name, expect.stringMatching(/\S/)]);
    for (const { type } of tableSchema(name).columns) expect(words.rule(type)).toBeDefined();
  }
  for (const { key } of settingSchemas) expect(words.setting(key)).toMatch(/\S/);
});

it.each(languages)('says remarks and examples of columns that exist, in %s', (language) => {
  const { guide } = planTemplate(empty, nothing, createTemplateLabels(language));
  const lines = (guide?.lines ?? []).flatMap((line) => ('link' in line && line.link ? [line] : []));
  expect(lines.map(({ link }) => link)).toEqual(tableNames);
  // Each table has an example of its own, so none was lost to a misspelt key.
  for (const { cells } of lines) expect(cells[2]).toMatch(/: \S/);
});

it('keeps prompts within what Excel takes', () => {
  for (const { columns } of planTemplate(empty, nothing, labels).sheets) {
    for (const { prompt } of columns) expect(prompt?.length ?? 0).toBeLessThan(255);
  }
});

it('fills the settings with the school year and the years of a plan', () => {
  const filling = { year: schoolYear(2025), preset: presets['development-plan'] };
  const { sheets } = planTemplate(empty, filling, labels);
  const settings = sheetOf(sheets, 'Iestatijumi');
  const [names, values] = [cellsOf(settings, 'Iestatījums'), cellsOf(settings, 'Vērtība')];
  const valueOf = (name: string) => values[names.indexOf(name)];
  expect(valueOf('Mācību gads')).toBe('2025./2026.');
  expect(valueOf('Plāna pirmais gads')).toBe('2025./2026.');
  expect(valueOf('Plāna pēdējais gads')).toBe('2027./2028.');
  const catalogue = sheetOf(sheets, 'Raditaji');
  const [ids, targetYears] = [cellsOf(catalogue, 'ID'), cellsOf(catalogue, 'Mērķa gads')];
  expect(['L1', 'L3', 'L19'].map((id) => targetYears[ids.indexOf(id)])).toEqual([
    ...['2025./2026.', '2026./2027.', '2027./2028.'],
  ]);
  expect(cellsOf(catalogue, 'Bāzes gads')[ids.indexOf('L23')]).toBe('2024./2025.');
});

it('leaves the years of a preset open as long as the school year is not known', () => {
  const filling = { year: null, preset: presets['development-plan'] };
  const catalogue = sheetOf(planTemplate(empty, filling, labels).sheets, 'Raditaji');
  expect(new Set(cellsOf(catalogue, 'Mērķa gads'))).toEqual(new Set([null]));
  expect(new Set(cellsOf(catalogue, 'Bāzes gads'))).toEqual(new Set([null, 'iepriekšējais']));
});

it('makes only what is missing, under titles that nobody has', () => {
  const standing = tableNames.filter((name) => name !== inputTables.Vakances.name);
  const inventory: Inventory = {
    ...empty,
    sheetTitles: ['vakances', 'Par darbgrāmatu'],
    tables: new Map(standing.map((name) => [name.toLowerCase(), name])),
  };
  const { sheets, guide, lists } = planTemplate(inventory, nothing, labels);
  expect(sheets.map(({ table, title }) => [table, title])).toEqual([['Vakances', 'Vakances (2)']]);
  expect(guide?.title).toBe('Par darbgrāmatu (2)');
  // Vacancies need no list, and what would refer to the school's tables is not made.
  expect(lists).toBeNull();
});

it('writes lists out where Saraksti stands without its headers', () => {
  const inventory: Inventory = { ...empty, tables: new Map([['saraksti', 'Saraksti']]) };
  const { lists } = planTemplate(inventory, nothing, labels);
  expect(lists?.rows.flat().some((cell) => typeof cell === 'object' && cell !== null)).toBe(false);
  expect(lists?.rows.flat()).toContain('Reģions');
});

it('offers nothing behind a name that stands nowhere', () => {
  const inventory: Inventory = { ...empty, tables: new Map([['programmas', 'Programmas']]) };
  const { sheets } = planTemplate(inventory, nothing, labels);
  const programme = sheetOf(sheets, 'Izglitojamie').columns.find(
    ({ header }) => header === 'Programma',
  );
  expect(programme?.choice).toBeNull();
});
