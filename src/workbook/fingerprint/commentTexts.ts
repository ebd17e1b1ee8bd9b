import { targetTracking } from '../outputSchema';
import { readComments } from '../readComments';
import type { WorkbookGrid } from '../TableGrid';
import type { StaffText } from './fingerprintInput';

/** The staff's comments, which the self-assessment report prints, as the fingerprint takes them. */
export const commentTexts = (grid: WorkbookGrid): StaffText[] =>
  [...readComments(grid)].map(([key, text]) => ({ table: targetTracking.table, key, text }));
