import type { Language } from './translate';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A day as people write it: `22.11.2026.`, `22/11/2026`. */
export const formatDay = (date: Date, language: Language): string => {
  const [day, month] = [twoDigits(date.getDate()), twoDigits(date.getMonth() + 1)];
  return language === 'lv'
    ? `${day}.${month}.${date.getFullYear()}.`
    : `${day}/${month}/${date.getFullYear()}`;
};
