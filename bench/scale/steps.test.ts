import { benchCatalogue } from './benchCatalogue';
import { generateGrades, gradeHeader } from './generateSchool';
import {
  computeIndicators,
  computeIndicatorsInSteps,
} from '../../src/indicators/computeIndicators';
import { catalogueRows } from '../../src/indicators/testing/catalogueRows';
import {
  fingerprintInput,
  fingerprintInSteps,
} from '../../src/workbook/fingerprint/fingerprintInput';
import { readTables, readTablesInSteps } from '../../src/workbook/readTables';
import { schoolYear } from '../../src/workbook/SchoolYear';
import { rowsAStep, type Steps } from '../../src/workbook/Steps';
import { buildGrid } from '../../src/workbook/testing/buildGrid';

const rowCount = 3 * rowsAStep;
const [header, ...catalogue] = catalogueRows(...benchCatalogue);
const grid = buildGrid({
  Iestatijumi: { rows: [['Mācību gads', '2025./2026.']] },
  Raditaji: { header, rows: catalogue },
  Vertejumi: { header: gradeHeader, rows: generateGrades(rowCount, 1) },
});

/** How often the work may rest, and what it makes. */
const count = <T>(steps: Steps<T>): { readonly rests: number; readonly made: T } => {
  for (let rests = 0; ; rests += 1) {
    const { done, value } = steps.next();
    if (done === true) return { rests, made: value };
  }
};

describe('computing rests often, and comes to the same as without', () => {
  it('at every column and every some thousands of rows while tables are understood', () => {
    const { rests, made } = count(readTablesInSteps(grid));
    expect(rests).toBeGreaterThanOrEqual(gradeHeader.length + 2 * (rowCount / rowsAStep));
    expect(made.findings).toEqual(readTables(grid).findings);
  });

  it('at every figure, and at every check', () => {
    const input = readTables(grid);
    const { rests, made } = count(computeIndicatorsInSteps(input));
    expect(rests).toBeGreaterThan(benchCatalogue.length);
    const values = ({ indicators }: typeof made) => indicators.map(({ id, value }) => [id, value]);
    expect(values(made)).toEqual(values(computeIndicators(input)));
  });

  it('at every some thousands of rows of the fingerprint', () => {
    const { rests, made } = count(fingerprintInSteps(grid, schoolYear(2025)));
    expect(rests).toBeGreaterThanOrEqual(rowCount / rowsAStep);
    expect(made).toBe(fingerprintInput(grid, schoolYear(2025)));
  });
});
