import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLibreOffice } from '../../verify/tools';
import { agree } from '../scale/agree';
import { generateGrades } from '../scale/generateSchool';
import { scanGrades } from '../scale/scanGrades';
import { scanTables } from '../scale/scanTables';
import { typeGrades } from '../scale/TypedGrades';
import { writeMacro } from './recalculationMacro';
import { spreadsheetFormulas } from './spreadsheetFormulas';
import { sqlGrades } from './sqlGrades';
import { writeSpreadsheet } from './writeSpreadsheet';

/** Milliseconds by the clock, the least of the rounds. */
export interface LibreOfficeMeasurement {
  readonly size: number;
  /** Sixteen of the twenty. */
  readonly twenty: number;
  readonly tables: number;
  readonly version: string;
}

/** Five minutes: LibreOffice opens a large workbook slowly. */
const patience = 300_000;

interface Recalculated {
  readonly ms: number;
  readonly values: Readonly<Record<string, number>>;
}

const recalculate = (folder: string, name: string, rounds: number): Recalculated => {
  const [profile, output] = [join(folder, `profile-${name}`), join(folder, `${name}.txt`)];
  const run = (...more: readonly string[]): void => {
    const settings = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`];
    const { error } = spawnSync(findLibreOffice(), [...settings, ...more], {
      timeout: patience,
      stdio: 'ignore',
    });
    if (error) throw error;
  };
  // The first start makes the profile, which would wipe a macro that stood there before.
  run('--terminate_after_init');
  writeMacro(profile, join(folder, `${name}.xlsx`), output, rounds);
  run('vnd.sun.star.script:Standard.Bench.Measure?language=Basic&location=application');
  const lines = readFileSync(output, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const times = lines.filter(([key]) => key === 'ms').map(([, ms]) => Number(ms));
  const values = lines
    .filter(([key]) => key !== 'ms')
    .map(([key = '', text]) => [key, Number(text)]);
  return { ms: Math.min(...times), values: Object.fromEntries(values) as Record<string, number> };
};

const only = (
  all: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, unknown>>,
): Record<string, number> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted));

/** Recalculation by LibreOffice of a workbook that is open, after its results agree. */
export const measureLibreOffice = (
  size: number,
  rounds: number,
  seed: number,
): LibreOfficeMeasurement => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rows = generateGrades(size, seed);
    const typed = typeGrades(rows);
    const cells = sqlGrades(rows, typed);
    const formulas = spreadsheetFormulas(rows.length);
    writeSpreadsheet(join(folder, 'twenty.xlsx'), cells, formulas.twenty);
    writeSpreadsheet(join(folder, 'tables.xlsx'), cells, formulas.tables);
    const [twenty, tables] = (['twenty', 'tables'] as const).map((name) =>
      recalculate(folder, name, rounds),
    );
    if (!twenty || !tables) throw new Error('Nothing was measured');
    agree('LibreOffice', twenty.values, only(scanGrades(typed, 1), formulas.twenty));
    const expected = scanTables(typed, 1);
    agree('LibreOffice', tables.values, {
      ...Object.fromEntries(Object.keys(formulas.tables).map((key) => [key, 0])),
      ...expected.levels,
      ...expected.classes,
      ...expected.subjects,
    });
    const told = spawnSync(findLibreOffice(), ['--version'], { encoding: 'utf8' }).stdout;
    const version = told.trim().split(' ').slice(0, 2).join(' ');
    return { size, twenty: twenty.ms, tables: tables.ms, version };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
