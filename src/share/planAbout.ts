import { fitHeight } from './fitHeight';
import type { ShareFacts, ShareLabels } from './ShareLabels';
import { shareStyles } from './shareStyles';
import type { ShareSheet } from './ShareWorkbook';

const width = 84;
/** Space below a paragraph, in points. */
const gap = 6;

/** The first sheet of a copy: what it is, and what was left out of it and why. */
export const planAbout = (facts: ShareFacts, labels: ShareLabels): ShareSheet => ({
  title: labels.title,
  widths: [width],
  rows: [
    { cells: [{ value: labels.title, style: shareStyles.title }], height: null },
    { cells: [{ value: labels.subtitle, style: shareStyles.quiet }], height: null },
    { cells: [], height: null },
    ...labels.about(facts).map((value) => {
      const cells = [{ value, style: shareStyles.text }];
      return { cells, height: fitHeight(cells, [width]) + gap };
    }),
  ],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  orientation: 'Portrait',
  repeated: null,
});
