import { computeIndicators } from '../../src/indicators/computeIndicators';
import { CellCoder } from '../../src/workbook/CellTable';
import { fingerprintInput } from '../../src/workbook/fingerprint/fingerprintInput';
import { readTables } from '../../src/workbook/readTables';
import { schoolYear } from '../../src/workbook/SchoolYear';
import type { CellValue } from '../../src/workbook/TableGrid';
import { agree } from './agree';
import { benchCatalogue } from './benchCatalogue';
import { computeFigures } from './computeFigures';
import type { EngineMeasurement } from './EngineMeasurement';
import { generateGrades, gradeHeader } from './generateSchool';
import { interleave, median, warmUpsFor } from './interleave';
import { scanGrades } from './scanGrades';
import { toGrid, valuesOf, withCatalogue } from './SyntheticSchool';
import { typeGrades } from './TypedGrades';

/**
 * Our engine against plain loops over typed arrays that were written by hand, and reading against
 * JSON.parse of the same cells, after both agree. Prints what it measured as JSON:
 * `tsx bench/scale/measureEngine.ts <rows> <rounds> <seed>`.
 */
const [size = 0, rounds = 0, seed = 0] = process.argv.slice(2).map(Number);
/** Rows of a block of about 2 MB, as they come from Excel. */
const blockRows = 19_000;
const year = schoolYear(2025);
const warmUps = warmUpsFor(size);

const prepare = () => {
  const rows = generateGrades(size, seed);
  const grid = toGrid(rows, benchCatalogue);
  const typed = typeGrades(rows);
  agree('ours', valuesOf(readTables(grid)), scanGrades(typed, 1));
  const blocks: string[] = [];
  for (let from = 0; from < size; from += blockRows) {
    blocks.push(JSON.stringify(rows.slice(from, from + blockRows)));
  }
  return { grid, typed, blocks };
};

const main = async (): Promise<void> => {
  const { grid, typed, blocks } = prepare();
  const input = readTables(grid);
  const figures = computeFigures(input);
  agree('figures alone', figures(), scanGrades(typed, 1));
  const measures: Record<string, number> = {};
  for (const row of benchCatalogue) {
    const alone = withCatalogue(input, [row]);
    const name = String(row.id);
    const times = await interleave({ [name]: () => computeIndicators(alone) }, rounds, warmUps);
    measures[name] = times[name] ?? Number.NaN;
  }
  const parse = (use: (rows: CellValue[][]) => void): void => {
    for (const block of blocks) use(JSON.parse(block) as CellValue[][]);
  };
  /** Codes each block when it has just been parsed, and counts only the coding. */
  const code = (): number => {
    const coder = new CellCoder(gradeHeader.length, size);
    let ms = 0;
    parse((rows) => {
      const start = process.cpuUsage();
      coder.add(rows);
      const { user, system } = process.cpuUsage(start);
      ms += (user + system) / 1000;
    });
    return ms;
  };
  const times = await interleave(
    {
      scan: () => scanGrades(typed, 1),
      figures,
      recompute: () => computeIndicators(input),
      parse: () => {
        const held: CellValue[][] = [];
        parse((rows) => {
          for (const row of rows) held.push(row);
        });
        return held;
      },
      understand: () => readTables(grid),
      // Columns that nobody has asked for yet get their values in the first computing.
      first: () => computeIndicators(readTables(grid)),
      fingerprint: () => fingerprintInput(grid, year),
    },
    rounds,
    warmUps,
  );
  const coding: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const ms = code();
    if (round >= 0) coding.push(ms);
  }
  const at = (name: string): number => times[name] ?? Number.NaN;
  const result: EngineMeasurement = {
    size,
    times: {
      scan: at('scan'),
      figures: at('figures'),
      recompute: at('recompute'),
      parse: at('parse'),
      code: median(coding),
      understand: at('understand'),
      first: at('first'),
      fingerprint: at('fingerprint'),
    },
    measures,
    payloadBytes: blocks.reduce((sum, block) => sum + block.length, 0),
  };
  console.log(JSON.stringify(result));
};

void main();
