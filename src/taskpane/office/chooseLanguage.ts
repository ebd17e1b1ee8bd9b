import type { Language } from '../../i18n/translate';

/** The language of the interface for a language tag such as `lv-LV`: Latvian, or English for all others. */
export const chooseLanguage = (tag: string | undefined): Language =>
  tag === undefined || /^lv\b/i.test(tag) ? 'lv' : 'en';
