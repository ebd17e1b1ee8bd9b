import { createContext, useContext } from 'react';
import { type Language, type Params, type TextKey, translate } from '../i18n/translate';

/** The language of the interface, for every component below. */
export const LanguageContext = createContext<Language>('lv');

/** Gives the texts of the interface's language. */
export const useText = (): ((key: TextKey, params?: Params) => string) => {
  const language = useContext(LanguageContext);
  return (key, params) => translate(language, key, params);
};
