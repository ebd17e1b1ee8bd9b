import type { SaveReport } from '../../excel/editWorkbook';

/** What one does among the indicators. */
export type IndicatorTask =
  | {
      readonly kind: 'list';
      /** What was just saved. */
      readonly saved: SaveReport | null;
      /** The indicator from which one came back, so that one goes on where one was. */
      readonly returnTo: string | null;
    }
  /** Null makes a new one. */
  | { readonly kind: 'edit'; readonly id: string | null }
  | { readonly kind: 'enter' | 'goals'; readonly id: string };
