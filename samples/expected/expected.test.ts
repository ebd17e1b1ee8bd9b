import { computeIndicators } from '../../src/indicators/computeIndicators';
import { readTables } from '../../src/workbook/readTables';
import { aluksne } from '../data/aluksne/aluksne';
import { clean } from '../data/clean/clean';
import { ludza } from '../data/ludza/ludza';
import type { Sample } from '../data/SampleTable';
import { toWorkbookGrid } from '../workbook/toWorkbookGrid';
import { expectedAluksne } from './aluksne';
import { expectedClean } from './clean';
import type { ExpectedFigure } from './ExpectedFigure';
import { expectedLudza } from './ludza';

const compute = (sample: Sample) => computeIndicators(readTables(toWorkbookGrid(sample)));

/** Equal to the last bits: sums of fractions may be taken in another order. */
const expectNear = (actual: number | null, expected: number | null): void => {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
};

const cases = [
  { sample: aluksne, expected: expectedAluksne },
  { sample: ludza, expected: expectedLudza },
  { sample: clean, expected: expectedClean },
];

describe.each(cases)('the figures of $sample.file', ({ sample, expected }) => {
  const { indicators } = compute(sample);

  it('are all expected, and no other', () => {
    const key = ({ id, year }: { readonly id: string; readonly year: number }) => `${id} ${year}`;
    expect(indicators.map(key).sort()).toEqual(expected.map(key).sort());
  });

  it.each(expected)('$id in $year', (figure: ExpectedFigure) => {
    const found = indicators.find(({ id, year }) => id === figure.id && year === figure.year);
    if (!found) throw new Error(`${figure.id} was not computed`);
    expect(found.status).toBe(figure.status);
    expectNear(found.value, figure.value);
    if (figure.numerator !== undefined) expectNear(found.numerator, figure.numerator);
    if (figure.denominator !== undefined) expectNear(found.denominator, figure.denominator);
  });
});

describe('the doubts about the samples', () => {
  const doubts = (sample: Sample) =>
    compute(sample)
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ code, sheet, params }) => [code, sheet, params['id']]);

  it('are, for Alūksne, the ensembles called reached and the graduates counted twice', () => {
    expect(doubts(aluksne)).toEqual(
      expect.arrayContaining([
        ['status-disputed', 'Gada mērķi', 'A12'],
        ['declared-differs', 'Mērījumi', 'A40'],
        ['base-year-without-value', 'Rādītāji', 'A40'],
      ]),
    );
  });

  it('are, for Ludza, the class groups called partly reached', () => {
    expect(doubts(ludza)).toEqual(expect.arrayContaining([['status-disputed', 'Plāns', 'L13']]));
  });
});
