import { startTransition, useEffect, useState } from 'react';
import type { IndicatorBook } from '../../editing/openIndicators';
import type { IndicatorPreview } from '../../editing/previewIndicator';
import type { IndicatorDraft } from '../../indicators/draft/IndicatorDraft';
import type { Defer } from './deferWork';

/**
 * What a draft comes to, computed once typing has rested; until then what it came to before, so
 * that nothing jumps under the reader's eyes.
 */
export const usePreview = (
  book: IndicatorBook,
  draft: IndicatorDraft,
  id: string | null,
  defer: Defer,
): IndicatorPreview => {
  const [preview, setPreview] = useState(() => book.preview(draft, id));
  useEffect(
    () => defer(() => startTransition(() => setPreview(book.preview(draft, id)))),
    [book, draft, id, defer],
  );
  return preview;
};
