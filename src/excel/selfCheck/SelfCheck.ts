/** One fact about Excel that the add-in relies on, and how to see whether it holds. */
export interface SelfCheck {
  readonly id: SelfCheckId;
  /**
   * Tries it on an empty sheet of its own; answers what was seen when the fact does not hold, null
   * when it does.
   */
  readonly contradict: (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
  ) => Promise<string | null>;
}

/** Every fact by its code; `i18n` says it in words. */
export const selfCheckIds = [
  'absent-table',
  'apostrophe',
  'parsing',
  'null-and-blank',
  'row-count-guard',
  'no-rollback',
  'hidden-rows',
  'growth',
  'growth-moves-what-is-below',
  'name-follows',
  'read-back',
  'header-pencil',
  'marks',
  'print-set-up',
] as const;

export type SelfCheckId = (typeof selfCheckIds)[number];

/** How to see whether some of the facts hold, by their codes. */
export type Contradictions = Readonly<Partial<Record<SelfCheckId, SelfCheck['contradict']>>>;
