import { foldText } from '../foldText';
import type { Layout } from './matchHeaders';

/**
 * Finds where in the grid a header stands, in the words of either language; null when it does not.
 *
 * @param folded the header, folded; derived columns are not known here
 */
export const findHeader = ({ columns, own }: Layout, folded: string): number | null => {
  const ofContract = columns.find(({ schema: { lv, en } }) =>
    [lv, en].some((title) => foldText(title) === folded),
  );
  const found = ofContract ?? own.find(({ header }) => foldText(header) === folded);
  return found === undefined || found.index < 0 ? null : found.index;
};
