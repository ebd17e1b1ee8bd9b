import { computeIndicators } from '../computeIndicators';
import type { IndicatorResult } from '../IndicatorResult';
import { buildInput, type TestSettings, type TestTables } from './buildInput';
import { type CatalogueRow, catalogueRows } from './catalogueRows';

/** A school's results, for tests: by ID and first calendar year of the school year. */
export const computeFor = (
  catalogue: readonly CatalogueRow[],
  tables: TestTables,
  settings: TestSettings = {},
) => {
  const input = buildInput({ Raditaji: catalogueRows(...catalogue), ...tables }, settings);
  const computed = computeIndicators(input);
  const result = (id: string, year: number): IndicatorResult => {
    const found = computed.indicators.find((each) => each.id === id && each.year === year);
    if (!found) throw new Error(`No result of ${id} in ${year}`);
    return found;
  };
  /** What was found, as `code row column`, errors of the reader's not among it. */
  const codes = computed.findings.map(({ code, row, column }) =>
    [code, row, column].filter((part) => part !== null).join(' '),
  );
  return { ...computed, input, result, codes };
};

/** Numerator of denominator, or what is left of it. */
export const ratioOf = ({ value, numerator, denominator }: IndicatorResult): string =>
  numerator === null && denominator === null ? `${value}` : `${numerator}/${denominator}`;
