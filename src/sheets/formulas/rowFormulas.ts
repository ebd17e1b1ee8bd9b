import { palette } from '../palette';
import type { Mark } from '../SheetPlan';

/** Defined names of the hidden sheet of formulas: its first cell and its columns. */
export const formulaNames = {
  sheet: 'KA_Formulas',
  id: 'KA_Formulas_ID',
  value: 'KA_Formulas_Value',
  twin: 'KA_Formulas_Twin',
} as const;

const { id, value, twin } = formulaNames;

const row = `MATCH([@ID],${id},0)`;
const ofRow = (column: string): string => `INDEX(${column},${row})`;

/** What the formula of a row's indicator comes to, or the words that say why there is none. */
export const twinFormula = `=IF([@ID]="","",IFERROR(${ofRow(twin)},""))`;

const signs = { agrees: '✔', differs: '✖', none: '–' } as const;

const isClose = `ABS(${ofRow(twin)}-${ofRow(value)})<=10^-12*MAX(1,ABS(${ofRow(value)}))`;
const compared = `IF(${isClose},"${signs.agrees}","${signs.differs}")`;
/** A formula that comes to nothing where we have a value, as when its denominator is 0 now. */
const ofText = `IF(${ofRow(twin)}="","${signs.differs}","${signs.none}")`;
const failed = `IF(ISNA(${row}),"${signs.none}","${signs.differs}")`;

/** Whether the formula agrees with the value of the last recalculation, to 1e-12. */
export const agreementFormula = `=IF([@ID]="","",IFERROR(IF(ISTEXT(${ofRow(twin)}),${ofText},${compared}),${failed}))`;

const mark = (beginsWith: string, colours: { font: string; fill: string }): Mark => ({
  beginsWith,
  fontColor: colours.font,
  fill: colours.fill,
});

export const agreementMarks: readonly Mark[] = [
  mark(signs.agrees, palette.good),
  mark(signs.differs, palette.poor),
];
