import type { Rect } from './Rect';

/** A link on cells: to an address outside, to a place in the workbook, or to both. */
export interface Hyperlink {
  readonly rect: Rect;
  readonly target: string | null;
  /** `Sheet!A1` or a defined name. */
  readonly location: string | null;
  readonly tooltip: string | null;
  /** What the file layer knows the link by; null for a new one. */
  readonly origin: object | null;
}
