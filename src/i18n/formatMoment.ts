import type { Language } from './translate';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A moment as people write it, to the minute: `22.11.2026. 14:05`, `22/11/2026 14:05`. */
export const formatMoment = (moment: Date, language: Language): string => {
  const day = twoDigits(moment.getDate());
  const month = twoDigits(moment.getMonth() + 1);
  const time = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
  return language === 'lv'
    ? `${day}.${month}.${moment.getFullYear()}. ${time}`
    : `${day}/${month}/${moment.getFullYear()} ${time}`;
};
