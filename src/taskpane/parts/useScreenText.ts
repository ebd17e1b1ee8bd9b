import { useContext } from 'react';
import type { Params } from '../../i18n/translate';
import {
  type ScreenTextKey,
  translateScreen,
  translateScreenCount,
} from '../../i18n/translateScreen';
import { LanguageContext } from './LanguageContext';

/** Gives the texts of screens that come with their own words. */
export const useScreenText = (): ((key: ScreenTextKey, params?: Params) => string) => {
  const language = useContext(LanguageContext);
  return (key, params) => translateScreen(language, key, params);
};

/** Gives those that depend on a count. */
export const useScreenCount = (): ((key: string, count: number, params?: Params) => string) => {
  const language = useContext(LanguageContext);
  return (key, count, params) => translateScreenCount(language, key, count, params);
};
