import { soonDays } from './dueOf';
import { dateFormat } from './numberFormats';
import { palette } from './palette';
import type { RowRule } from './SheetPlan';
import { statusSigns } from './statusMarks';

export const dueSigns = { overdue: '⚠', soon: '◷' } as const;

/** What dueOf says, told by the cells: the outcome begins with the sign of the priority's status. */
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

/** The marks of `overdue` and `due-soon` of dueOf, by Excel's own clock. */
export const dueRules: readonly RowRule[] = [
  rule(dueSigns.overdue, '{deadline}<TODAY()', palette.poor, 'bold'),
  rule(
    dueSigns.soon,
    `{deadline}>=TODAY(),{deadline}<=TODAY()+${soonDays}`,
    palette.fair,
    'italic',
  ),
];
