import { IndicatorIndex } from '../../src/indicators/catalogue/IndicatorIndex';
import { readCatalogue } from '../../src/indicators/catalogue/readCatalogue';
import { readEntries } from '../../src/indicators/catalogue/readEntries';
import { Figures } from '../../src/indicators/figures/Figures';
import { FindingLog } from '../../src/workbook/FindingLog';
import type { WorkbookInput } from '../../src/workbook/readTables';

/**
 * The figures of the indicators in the school year alone, which is what plain loops give as well:
 * conditions, rows and sums anew in every run, without the reading of the catalogue, targets, other
 * years and checks.
 *
 * @returns a run, which gives the values by ID
 */
export const computeFigures = ({
  tables,
  settings: { planYears },
  year,
}: WorkbookInput): (() => Record<string, number | null>) => {
  const catalogue = tables.get('Raditaji');
  if (!catalogue) throw new Error('No catalogue');
  const indicators = readCatalogue(tables, new FindingLog());
  const index = new IndicatorIndex(indicators);
  return () => {
    const log = new FindingLog();
    const entries = readEntries(undefined, 'Merijumi', index, log);
    const history = readEntries(undefined, 'Vesture', index, log);
    const figures = new Figures({ catalogue, tables, planYears, entries, history, log });
    return Object.fromEntries(
      indicators.map((each) => [each.id, figures.of(each, year).measured.value]),
    );
  };
};
