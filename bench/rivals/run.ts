import { schoolYear } from '../../src/workbook/SchoolYear';
import { readTables } from '../../src/workbook/readTables';
import { agree } from '../scale/agree';
import { benchCatalogue } from '../scale/benchCatalogue';
import { generateGrades } from '../scale/generateSchool';
import { groupGrades } from '../scale/groupGrades';
import type { GroupedTables } from '../scale/GroupedTables';
import { interleave, warmUpsFor } from '../scale/interleave';
import { scanGrades } from '../scale/scanGrades';
import { scanTables } from '../scale/scanTables';
import { toGrid, valuesOf } from '../scale/SyntheticSchool';
import { typeGrades } from '../scale/TypedGrades';
import { openDuckDb } from './openDuckDb';
import { openSqlite } from './openSqlite';
import type { RivalMeasurement } from './RivalMeasurement';
import { sqlGrades } from './sqlGrades';

/**
 * The twenty indicators and three tables by our engine and DuckDB, or SQLite, in turn and after they
 * agree. Not by all three at once: the memory that one holds would slow the others down. Prints what
 * it measured as JSON: `tsx bench/rivals/run.ts <rows> <rounds> <seed> <1 for SQLite>`.
 */
const [size = 0, rounds = 0, seed = 0, isSqlite = 0] = process.argv.slice(2).map(Number);

const agreeOnTables = (who: string, tables: GroupedTables, expected: GroupedTables): void => {
  for (const name of ['levels', 'classes', 'subjects'] as const) {
    agree(`${who}, ${name}`, tables[name], expected[name]);
  }
};

/** Opens all engines; the rows that they were filled from go, or each collection would walk through them. */
const open = async () => {
  const rows = generateGrades(size, seed);
  const typed = typeGrades(rows);
  const [twenty, tables] = [scanGrades(typed, 1), scanTables(typed, 1)];
  const input = readTables(toGrid(rows, benchCatalogue));
  const grades = input.tables.get('Vertejumi');
  if (!grades) throw new Error('No grades');
  const sql = sqlGrades(rows, typed);
  const rivals = [isSqlite === 1 ? openSqlite(sql) : await openDuckDb(sql)];
  return { typed, twenty, tables, input, grades, rivals };
};

const main = async (): Promise<void> => {
  const { typed, twenty, tables, input, grades, rivals } = await open();
  const ourTables = () => groupGrades(grades, schoolYear(2025));
  agree('ours', valuesOf(input), twenty);
  agreeOnTables('ours', ourTables(), tables);
  for (const rival of rivals) {
    agree(rival.name, await rival.twenty(), twenty);
    agreeOnTables(rival.name, await rival.tables(), tables);
  }
  // Whichever is less, which favours an engine of several threads and one on a busy machine.
  const least = ({ cpu, wall }: { cpu: number; wall: number }): number => Math.min(cpu, wall);
  const result: RivalMeasurement = {
    size,
    versions: Object.fromEntries(rivals.map(({ name, version }) => [name, version])),
    twenty: await interleave(
      {
        ours: () => valuesOf(input),
        ...Object.fromEntries(rivals.map((rival) => [rival.name, () => rival.twenty()])),
      },
      rounds,
      warmUpsFor(size),
      least,
    ),
    tables: await interleave(
      {
        'plain loops': () => scanTables(typed, 1),
        ours: ourTables,
        ...Object.fromEntries(rivals.map((rival) => [rival.name, () => rival.tables()])),
      },
      rounds,
      warmUpsFor(size),
      least,
    ),
  };
  console.log(JSON.stringify(result));
};

void main();
