import type { GridLanguage } from './showValue';

const latvianNumber = /^([+-]?)(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:,(\d+))?\s*(%?)$/;
const latvianDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?\.?$|^(\d{1,2})\.(\d{1,2})$/;

/**
 * What somebody typed, in the language of Excel's API, which is always English: Latvian Excel takes
 * `7,5` for a number and `1.2` for the first of February, the API does not.
 *
 * @param year of a date that was typed without one
 */
export const localizeEntry = (typed: string, language: GridLanguage, year: number): string => {
  if (language === 'en') return typed;
  const text = typed.trim();
  const number = latvianNumber.exec(text);
  if (number) {
    const [, sign = '', whole = '', fraction, percent = ''] = number;
    const decimals = fraction === undefined ? '' : `.${fraction}`;
    return `${sign}${whole.replace(/\D/g, '')}${decimals}${percent}`;
  }
  const date = latvianDate.exec(text);
  if (date) {
    const [day, month] = [date[1] ?? date[4] ?? '', date[2] ?? date[5] ?? ''];
    const iso = `${date[3] ?? String(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(iso) ? iso : typed;
  }
  return typed;
};

const isDay = (iso: string): boolean => {
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
};
