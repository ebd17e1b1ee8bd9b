import { startTransition, useEffect, useState } from 'react';
import type { IndicatorBook } from '../../editing/openIndicators';
import type { IndicatorPreview } from '../../editing/previewIndicator';
import type { IndicatorDraft } from '../../indicators/draft/IndicatorDraft';
import type { Defer } from './deferWork';

/** What a draft comes to, and which draft that was: the person may have typed on since. */
export interface Judged extends IndicatorPreview {
  readonly draft: IndicatorDraft;
}

/**
 * What a draft comes to, computed once typing has rested; until then what it came to before, so
 * that nothing jumps under the reader's eyes.
 */
export const usePreview = (
  book: IndicatorBook,
  draft: IndicatorDraft,
  id: string | null,
  defer: Defer,
): Judged => {
  const [judged, setJudged] = useState<Judged>(() => ({ ...book.preview(draft, id), draft }));
  useEffect(
    () => defer(() => startTransition(() => setJudged({ ...book.preview(draft, id), draft }))),
    [book, draft, id, defer],
  );
  return judged;
};
