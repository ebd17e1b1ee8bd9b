import type { Rect } from './Rect';

/** The filter buttons of a table or a sheet. */
export interface AutoFilter {
  readonly rect: Rect;
  /** A criterion is set, so that rows may be hidden by it. */
  readonly filtering: boolean;
}
