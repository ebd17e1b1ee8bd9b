import { readTables } from '../src/workbook/readTables';
import type { TableName } from '../src/workbook/schema';
import { showColumn } from '../src/workbook/testing/showColumn';
import { aluksne } from './data/aluksne/aluksne';
import { clean } from './data/clean/clean';
import { ludza } from './data/ludza/ludza';
import { pdcaTexts } from './data/ludza/pdca';
import { planYears } from './data/ludza/settings';
import type { Sample } from './data/SampleTable';
import { toWorkbookGrid } from './workbook/toWorkbookGrid';

const rowsOf = (sample: Sample, name: TableName) =>
  sample.tables.find(({ table }) => table === name)?.rows ?? [];

describe.each([aluksne, ludza, clean])('the sample $file', (sample) => {
  const input = readTables(toWorkbookGrid(sample));

  it('is understood to the last cell', () => {
    expect(input.findings).toEqual([]);
    expect(input.refusals).toEqual([]);
  });

  it('names each indicator once', () => {
    const ids = rowsOf(sample, 'Raditaji').map(({ ID }) => ID);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names no indicator that the catalogue lacks', () => {
    const ids = new Set(rowsOf(sample, 'Raditaji').map(({ ID }) => ID));
    const named = (['Merijumi', 'Starpmerki', 'Plans', 'GadaMerki'] as const).flatMap((table) =>
      rowsOf(sample, table).flatMap((row) => String(row['Rādītājs'] ?? '').split('; ')),
    );
    expect(named.filter((id) => id !== '' && !ids.has(id))).toEqual([]);
  });
});

describe('the pupils of Alūksne', () => {
  const codes = new Map(
    rowsOf(aluksne, 'Programmas').map((row) => [row['Programma'], row['Kods']]),
  );
  const rows = rowsOf(aluksne, 'Izglitojamie');

  it.each([
    ['20V 212 01 1', 58, 56, 6],
    ['20V 212 02 1', 21, 20, 2],
    ['20V 212 03 1', 39, 37, 5],
    ['20V 212 04 1', 12, 11, 4],
    ['20V 212 06 1', 14, 12, 0],
    ['10V 212 01 1', 2, 2, 0],
    ['10V 212 03 1', 1, 1, 1],
  ])('are as many under %s as the report prints', (code, started, ended, graduates) => {
    const ofCode = rows.filter((row) => codes.get(row['Programma'] ?? '') === code);
    expect(ofCode).toHaveLength(started);
    expect(ofCode.filter((row) => row['Izstājies'] === undefined)).toHaveLength(ended);
    expect(ofCode.filter((row) => row['Absolvents'] === 'Jā')).toHaveLength(graduates);
  });

  it('are 26 in the final class, of whom 25 stay and 18 graduate, and 4 of these go on', () => {
    const final = rows.filter((row) => row['Noslēguma klase'] === 'Jā');
    expect(final).toHaveLength(26);
    expect(final.filter((row) => row['Izstājies'] === undefined)).toHaveLength(25);
    expect(final.filter((row) => row['Absolvents'] === 'Jā')).toHaveLength(18);
    expect(final.filter((row) => row['Turpina izglītību'] === 'Jā')).toHaveLength(4);
  });

  it('have the level that their grades were written for', () => {
    const table = readTables(toWorkbookGrid(aluksne)).tables.get('Izglitojamie');
    const levels = showColumn(table?.column('Izglītojamā līmenis'));
    const having = (level: string | null) => levels.filter((one) => one === level);
    expect(having('Augsts')).toHaveLength(17);
    expect(having('Optimāls')).toHaveLength(101);
    expect(having('Pietiekams')).toHaveLength(21);
    expect(having(null)).toHaveLength(8); // who left
  });
});

describe('the pupils of Ludza', () => {
  const key = (row: Readonly<Record<string, unknown>>): string =>
    `${row['Izglītojamais']} ${row['Programma']}`;
  const byYear = (year: string) =>
    rowsOf(ludza, 'Izglitojamie').filter((row) => row['Mācību gads'] === year);

  it('come back a class higher, or in the same one after failing the final class', () => {
    const before = new Map(byYear('2025./2026.').map((row) => [key(row), row]));
    const returning = byYear('2026./2027.').filter((row) => before.has(key(row)));
    // 124 at the year's end less 7 graduates and the 11 of general class 4
    expect(returning).toHaveLength(106);
    const steps = returning.map(
      (row) => Number(row['Klase']) - Number(before.get(key(row))?.['Klase']),
    );
    expect(steps.filter((step) => step === 1)).toHaveLength(105);
    expect(steps.filter((step) => step === 0)).toHaveLength(1);
  });

  it('include pupils of general education who also learn music or dance', () => {
    const rows = byYear('2025./2026.');
    expect(rows).toHaveLength(128);
    // 79 on the first day and one who joined
    expect(new Set(rows.map((row) => row['Izglītojamais'])).size).toBe(80);
  });
});

describe('the PDCA texts of Ludza', () => {
  it('are 60, none of them blank or repeated', () => {
    const texts = planYears.flatMap((year) =>
      ['1', '2', '3', '4', '5'].flatMap((number) => Object.values(pdcaTexts[year][number] ?? {})),
    );
    expect(texts).toHaveLength(60);
    expect(new Set(texts.map((text) => text.trim())).size).toBe(60);
    expect(texts).not.toContain('');
  });
});
