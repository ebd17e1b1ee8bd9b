import type { Indicator } from '../indicators/Indicator';
import { computeGap } from '../sheets/computeGap';
import { targetTrackingYear } from '../workbook/outputSchema';
import type { SchoolYear } from '../workbook/SchoolYear';
import type { ShareLabels } from './ShareLabels';
import type { Withheld } from './withholdResults';

/** What stands in cells that are not shown: by key of the row, then of the column. */
export type Replacements = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The cells of `MerkuIzpilde` that say that a figure, or what would tell of it, is not shown. */
export const hiddenTargetCells = (
  catalogue: readonly Indicator[],
  { results, original, isHidden, isUnjudged, isWithoutBaseline }: Withheld,
  year: SchoolYear,
  labels: ShareLabels,
): Replacements => {
  const indicators = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const rows = new Map<string, Map<string, string>>();
  for (const result of results) {
    const indicator = indicators.get(result.id);
    if (indicator === undefined) continue;
    const cells = rows.get(result.id) ?? new Map<string, string>();
    rows.set(result.id, cells);
    const hide = (key: string): void => void cells.set(key, labels.hidden);
    if (isHidden(result)) hide(targetTrackingYear(result.year).actual.key);
    if (result.year !== year) continue;
    // Only what would have been there is said to be missing.
    const before = original(result);
    if (isHidden(result) && before.numerator !== null) hide('numerator');
    if (isHidden(result) && before.denominator !== null) hide('denominator');
    if (isWithoutBaseline(result)) hide('baseline');
    if (computeGap(indicator, before) !== null && computeGap(indicator, result) === null) {
      hide('gap');
    }
    if (isUnjudged(result)) cells.set('status', labels.unjudged);
    else if (result.status === 'no-data') cells.set('status', labels.noData);
  }
  return rows;
};
