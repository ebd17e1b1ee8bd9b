import { readTables } from '../src/workbook/readTables';
import type { TableName } from '../src/workbook/schema';
import { aluksne } from './data/aluksne/aluksne';
import { ludza } from './data/ludza/ludza';
import { pdcaTexts } from './data/ludza/pdca';
import { planYears } from './data/ludza/settings';
import type { Sample } from './data/SampleTable';
import { toWorkbookGrid } from './workbook/toWorkbookGrid';

const rowsOf = (sample: Sample, name: TableName) =>
  sample.tables.find(({ table }) => table === name)?.rows ?? [];

describe.each([aluksne, ludza])('the sample $file', (sample) => {
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
