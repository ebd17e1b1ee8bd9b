import { createContext, useContext } from 'react';
import {
  type Language,
  type Params,
  type PaneTextKey,
  translatePane,
  translatePaneCount,
} from '../../i18n/translate';

/** The language of the interface, for every component below. */
export const LanguageContext = createContext<Language>('lv');

/** Gives the texts of the interface's language. */
export const useText = (): ((key: PaneTextKey, params?: Params) => string) => {
  const language = useContext(LanguageContext);
  return (key, params) => translatePane(language, key, params);
};

/** Gives the texts of the interface's language that depend on a count. */
export const useCountText = (): ((key: string, count: number, params?: Params) => string) => {
  const language = useContext(LanguageContext);
  return (key, count, params) => translatePaneCount(language, key, count, params);
};
