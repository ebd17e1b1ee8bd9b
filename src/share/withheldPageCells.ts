import type { PagePlan } from '../sheets/PagePlan';
import { listPageCells } from './pageFigures';
import type { ShareLabels } from './ShareLabels';
import type { Withheld } from './withholdResults';

/** The cells of pages that say that something is not shown, with what stands in them, by their IDs. */
export const withheldPageCells = (
  pages: readonly PagePlan[],
  hidden: ReadonlySet<string>,
  { results, isHidden, isUnjudged }: Withheld,
  labels: ShareLabels,
): ReadonlyMap<string, string> => {
  const cells = new Map<string, string>();
  for (const { id, cell } of listPageCells(pages)) {
    if (hidden.has(id)) cells.set(id, labels.hidden);
    const shown = cell.result;
    const result =
      shown && results.find((each) => each.id === shown.id && each.year === shown.year);
    if (!result) continue;
    if (shown.part === 'value') {
      if (isHidden(result)) cells.set(id, labels.hidden);
    } else if (isUnjudged(result)) cells.set(id, labels.unjudged);
    else if (result.status === 'no-data') cells.set(id, labels.noData);
  }
  return cells;
};
