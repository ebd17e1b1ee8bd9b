import { dateFormat } from './numberFormats';
import { palette } from './palette';
import type { RowRule } from './SheetPlan';
import { statusSigns } from './statusMarks';

/** Days before a deadline from which it is marked. */
export const soonDays = 14;
export const dueSigns = { overdue: '⚠', soon: '◷' } as const;

/** A deadline is of interest while the outcome does not begin with the sign of what is met. */
const isOpen = `ISNUMBER({deadline}),LEFT({outcome},1)<>"${statusSigns.met}"`;

const rule = (
  sign: string,
  condition: string,
  { font, fill }: { readonly font: string; readonly fill: string },
  emphasis: RowRule['emphasis'],
): RowRule => ({
  formula: `=AND(${isOpen},${condition})`,
  fontColor: font,
  fill,
  emphasis,
  numberFormat: `"${sign} "${dateFormat}`,
});

/** Marks of a deadline that has passed, and of one that is near, by Excel's own clock. */
export const dueRules: readonly RowRule[] = [
  rule(dueSigns.overdue, '{deadline}<TODAY()', palette.poor, 'bold'),
  rule(
    dueSigns.soon,
    `{deadline}>=TODAY(),{deadline}<=TODAY()+${soonDays}`,
    palette.fair,
    'italic',
  ),
];
