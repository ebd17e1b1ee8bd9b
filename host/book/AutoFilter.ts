import type { Rect } from './Rect';

/** The filter buttons of a table or a sheet. */
export interface AutoFilter {
  readonly rect: Rect;
  /** A criterion is set, so that rows may be hidden by it. */
  readonly filtering: boolean;
  /** The texts that a table's column was just asked to show; criteria of the file are kept there. */
  readonly chosen?: { readonly columnId: number; readonly texts: readonly string[] };
}
