import type { PlanValue } from '../sheets/SheetPlan';

/** How a cell of the share copy looks, in full: there are no conditional formats in it. */
export interface ShareStyle {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly wraps?: boolean;
  /** Steps of space between the text and the edge that it is aligned to. */
  readonly indent?: number;
  readonly hasLines?: boolean;
  /** Number format (en-US); General unless given. */
  readonly format?: string;
}

export interface ShareCell {
  readonly value: PlanValue;
  readonly style: ShareStyle;
}

export interface ShareRow {
  /** From the first column; null is a cell without anything. */
  readonly cells: readonly (ShareCell | null)[];
  /** In points; null is as tall as its text. */
  readonly height: number | null;
}

/** A rectangle of merged cells, by its first row and column (from 0) and its size. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ShareSheet {
  readonly title: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly ShareRow[];
  readonly merges: readonly Merge[];
  /** Rows and columns from the first that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly orientation: 'Portrait' | 'Landscape';
  /** First and last row, from 1, that every printed page repeats; null for none. */
  readonly repeated: readonly [first: number, last: number] | null;
}

/** A workbook for others than the school: values and looks, and nothing to compute. */
export interface ShareWorkbook {
  readonly title: string;
  readonly sheets: readonly ShareSheet[];
}
