import { computeIndicators } from '../../src/indicators/computeIndicators';
import { CellCoder } from '../../src/workbook/CellTable';
import { fingerprintInput } from '../../src/workbook/fingerprint/fingerprintInput';
import { readTables } from '../../src/workbook/readTables';
import { schoolYear } from '../../src/workbook/SchoolYear';
import type { CellValue } from '../../src/workbook/TableGrid';
import { benchCatalogue } from './benchCatalogue';
import { gradeHeader, streamGrades } from './generateSchool';
import type { MemoryMeasurement } from './MemoryMeasurement';
import { toGrid } from './SyntheticSchool';

/**
 * What a recalculation holds of so many grades that come in blocks of JSON, as Excel gives them.
 * Prints it as JSON: `node --expose-gc --import tsx bench/scale/measureMemory.ts <rows> <seed>`.
 */
const [rows = 0, seed = 0] = process.argv.slice(2).map(Number);
/** Rows of a block of about 2 MB. */
const blockRows = 19_000;

const held = (): number => {
  if (typeof gc !== 'function') throw new Error('Run with --expose-gc');
  gc();
  // Arrays that the first one found are let go of beside it, and only the second sees them gone.
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const code = (): ReturnType<CellCoder['finish']> => {
  const coder = new CellCoder(gradeHeader.length, rows);
  const grades = streamGrades(seed);
  for (let from = 0; from < rows; from += blockRows) {
    const count = Math.min(blockRows, rows - from);
    const block = Array.from({ length: count }, () => grades.next().value);
    coder.add(JSON.parse(JSON.stringify(block)) as CellValue[][]);
  }
  return coder.finish();
};

const small = toGrid([], benchCatalogue);
const before = held();
const cells = code();
const afterCells = held();
const grades = small.tables.get('Vertejumi');
if (!grades) throw new Error('No grades');
const grid = { ...small, tables: new Map(small.tables).set('Vertejumi', { ...grades, cells }) };
const input = readTables(grid);
const afterReading = held();
const computed = computeIndicators(input).indicators.length;
const fingerprint = fingerprintInput(grid, schoolYear(2025)).length;
// What the figures asked for has been made by now; what only they needed is free again.
const afterComputing = held();
const result: MemoryMeasurement = {
  rows,
  cells: (afterCells - before) / rows,
  read: (afterReading - before) / rows,
  held: (afterComputing - before) / rows,
  // Kibibytes.
  peak: process.resourceUsage().maxRSS * 1024,
  checked: computed + fingerprint,
};
console.log(JSON.stringify(result));
