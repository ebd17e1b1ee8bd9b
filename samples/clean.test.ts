import { computeIndicators } from '../src/indicators/computeIndicators';
import { toSerial } from '../src/workbook/calendar';
import { readTables } from '../src/workbook/readTables';
import { tableNames } from '../src/workbook/schema';
import { clean } from './data/clean/clean';
import { toWorkbookGrid } from './workbook/toWorkbookGrid';

/** The school year is over, the report not yet due. */
const today = toSerial(2026, 6, 22) ?? 0;

describe('the school in which everything is in order', () => {
  const input = readTables(toWorkbookGrid(clean));
  const { indicators, findings } = computeIndicators({ ...input, today });

  it('uses every table', () => {
    const used = clean.tables.filter(({ rows }) => rows.length > 0).map(({ table }) => table);
    expect([...used].sort()).toEqual([...tableNames].sort());
  });

  it('gives no finding at all, not even a note', () => {
    expect([...input.findings, ...findings]).toEqual([]);
  });

  it('meets what it set itself in the year that is over', () => {
    const statuses = indicators.filter(({ year }) => year === 2025).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['met', 'no-target']));
  });
});
