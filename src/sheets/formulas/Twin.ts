/** An indicator's formula in Excel's own language (en-US), or why there is none. */
export type Twin =
  | {
      readonly formula: string;
      /** What the formula comes to over the cells that were read. */
      readonly value: number;
      readonly refusal: null;
    }
  | { readonly formula: null; readonly refusal: TwinRefusal };

/** Why a value cannot be offered as a formula. */
export interface TwinRefusal {
  readonly reason: TwinRefusalReason;
  /** The column that is at fault, where it is one. */
  readonly field: string;
}

export type TwinRefusalReason =
  /** There is no value in the school year. */
  | 'no-value'
  /** The value stands frozen in `Vesture`, and the data of today do not come to it. */
  | 'frozen'
  /** The measure compares pairs of rows, which no short formula does. */
  | 'measure'
  /** A column is computed in a way that no formula of a row's length can say. */
  | 'column'
  /** With the spellings that stand in the table the formula would come to something else. */
  | 'spelling'
  /** The table is so long that the formula would make the workbook slow. */
  | 'too-long';

export const refuseTwin = (reason: TwinRefusalReason, field = ''): Twin => ({
  formula: null,
  refusal: { reason, field },
});
