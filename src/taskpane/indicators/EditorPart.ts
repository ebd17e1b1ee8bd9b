import type { IndicatorBook } from '../../editing/openIndicators';
import type { Language } from '../../i18n/translate';
import type { DraftKey, IndicatorDraft } from '../../indicators/draft/IndicatorDraft';
import type { FieldMessage } from '../parts/Field';

/** What a part of the editor is given: the row as it is filled in, and how to change it. */
export interface EditorPart {
  readonly draft: IndicatorDraft;
  readonly change: (part: Partial<IndicatorDraft>) => void;
  /** What is wrong with a cell. */
  readonly messagesOf: (key: DraftKey) => readonly FieldMessage[];
  readonly book: IndicatorBook;
  readonly language: Language;
}
