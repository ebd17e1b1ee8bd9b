import { useSyncExternalStore } from 'react';
import { isDarkColor } from './isDarkColor';

const query = '(prefers-color-scheme: dark)';

const subscribe = (onChange: () => void): (() => void) => {
  const preference = window.matchMedia(query);
  preference.addEventListener('change', onChange);
  return () => preference.removeEventListener('change', onChange);
};

/** Whether the pane is dark: as Office is, and where Office does not say, as the system is. */
export const useDarkTheme = (officeGround: string | null): boolean => {
  const preferred = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return (officeGround === null ? null : isDarkColor(officeGround)) ?? preferred;
};
