import { cpus } from 'node:os';
import { writeFileSync } from 'node:fs';
import { computeIndicators } from '../../src/indicators/computeIndicators';
import { type CatalogueRow, catalogueRows } from '../../src/indicators/testing/catalogueRows';
import { fingerprintInput } from '../../src/workbook/fingerprint/fingerprintInput';
import { readTables, type WorkbookInput } from '../../src/workbook/readTables';
import { schoolYear } from '../../src/workbook/SchoolYear';
import { buildGrid } from '../../src/workbook/testing/buildGrid';
import type { CellValue, WorkbookGrid } from '../../src/workbook/TableGrid';
import { benchCatalogue } from './benchCatalogue';
import { drawTimes } from './drawTimes';
import { generateGrades, gradeHeader } from './generateSchool';
import { scanGrades } from './scanGrades';
import { typeGrades } from './TypedGrades';
import { printReport, type Measurement } from './printReport';

/**
 * How reading and computing grow with the school: synthetic schools of three sizes, our engine
 * against plain loops over typed arrays that were written by hand, and reading against JSON.parse of
 * the same cells. Nothing is timed before both agree. Writes docs/bench.md and docs/bench.svg.
 */
const sizes = [2_240, 108_000, 1_000_000] as const;
const rounds = 5;
const seed = 2026;
const year = 2025;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/**
 * Runs the contestants in turn, so that a slow moment of the machine hits all of them; counts the
 * processor's time, as a machine that others use too has no other that could be compared.
 */
const interleave = (
  contestants: Readonly<Record<string, () => unknown>>,
): Record<string, number> => {
  const times: Record<string, number[]> = {};
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      // The first round only warms up.
      if (round >= 0) (times[name] ??= []).push((user + system) / 1000);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
};

const toGrid = (
  rows: readonly (readonly CellValue[])[],
  catalogue: readonly CatalogueRow[],
): WorkbookGrid => {
  const [header, ...indicators] = catalogueRows(...catalogue);
  return buildGrid({
    Iestatijumi: { rows: [['Mācību gads', '2025./2026.']] },
    Raditaji: { header, rows: indicators },
    Vertejumi: { header: gradeHeader, rows },
  });
};

const agree = (input: WorkbookInput, expected: Readonly<Record<string, number>>): void => {
  for (const { id, value } of computeIndicators(input).indicators) {
    const other = expected[id] ?? Number.NaN;
    if (value === null || !(Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other)))) {
      throw new Error(`${id}: ${value} of ours, ${other} by plain loops`);
    }
  }
};

/** Bytes of the columns that were made of the grades, their dictionaries left out. */
const bytesOf = (input: WorkbookInput): number => {
  const table = input.tables.get('Vertejumi');
  const columns = [...gradeHeader, 'Līmenis', 'Balles', 'Procenti'].flatMap(
    (name) => table?.column(name) ?? [],
  );
  return columns.reduce(
    (sum, column) =>
      sum + (column.kind === 'word' ? column.codes.byteLength : column.values.byteLength),
    0,
  );
};

const measure = (size: number): Measurement => {
  const rows = generateGrades(size, seed);
  const grid = toGrid(rows, benchCatalogue);
  const input = readTables(grid);
  const typed = typeGrades(rows);
  agree(input, scanGrades(typed, 1));
  const payload = JSON.stringify(rows);
  const measures: Record<string, number> = {};
  for (const row of benchCatalogue) {
    const own = readTables(toGrid(rows.slice(0, 1), [row]));
    const catalogue = own.tables.get('Raditaji');
    if (!catalogue) throw new Error('No catalogue');
    const alone = { ...input, tables: new Map(input.tables).set('Raditaji', catalogue) };
    const name = String(row.id);
    measures[name] = interleave({ [name]: () => computeIndicators(alone) })[name] ?? Number.NaN;
  }
  const times = interleave({
    scan: () => scanGrades(typed, 1),
    recompute: () => computeIndicators(input),
    parse: () => JSON.parse(payload),
    read: () => readTables(grid),
    fingerprint: () => fingerprintInput(grid, schoolYear(year)),
  });
  return { size, times, measures, payloadBytes: payload.length, columnBytes: bytesOf(input) };
};

const measurements = sizes.map((size) => {
  const found = measure(size);
  console.log(size, found.times);
  return found;
});
const machine = `${cpus().length} cores (${process.arch}), Node ${process.versions.node}`;
writeFileSync('docs/bench.md', printReport(measurements, { machine, rounds, seed }));
writeFileSync('docs/bench.svg', drawTimes(measurements));
