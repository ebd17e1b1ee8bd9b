/** What one does among the indicators. */
export type IndicatorTask =
  | {
      readonly kind: 'list';
      /** What was just saved, and into which sheet. */
      readonly cells: { readonly count: number; readonly sheet: string } | null;
      /** The indicator from which one came back, so that one goes on where one was. */
      readonly returnTo: string | null;
    }
  /** Null makes a new one. */
  | { readonly kind: 'edit'; readonly id: string | null }
  | { readonly kind: 'enter' | 'goals'; readonly id: string };
