import type { Entry } from './parseEntry';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Days from the day that Excel counts as 0 (its 1900 was a leap year), from 1900-03-01 on. */
export const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const dated = (
  year: number,
  month: number,
  day: number,
  numberFormat: string,
): Entry | undefined =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  year >= 1900 &&
  year <= 9999 &&
  day <= daysIn(year, month)
    ? { kind: 'value', value: serialOf(year, month, day), numberFormat }
    : undefined;

const monthNumber = (word: string): number => {
  const lower = word.toLowerCase();
  if (lower.length < 3) return 0;
  return months.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
};

/**
 * Reads dates and times as en-US Excel does: `1/2/2025`, `1-2`, `2025-09-01`, `2-Jan-25`, `Sep 2025`,
 * `13:45`, `1:45 PM`. A day and month in either order of words; with points it stays a text.
 */
export const parseDateEntry = (entered: string, year: number): Entry | undefined => {
  const trimmed = entered.trim();
  const space = /^(\S+) (\d{1,2}:\d{2}.*)$/.exec(trimmed);
  if (space?.[1] !== undefined && space[2] !== undefined) {
    const date = parseDay(space[1], year);
    const time = parseTime(space[2]);
    if (date?.kind !== 'value' || time?.kind !== 'value') return undefined;
    return {
      kind: 'value',
      value: Number(date.value) + Number(time.value),
      numberFormat: 'm/d/yyyy h:mm',
    };
  }
  return parseDay(trimmed, year) ?? parseTime(trimmed);
};

const parseDay = (entered: string, year: number): Entry | undefined => {
  const numeric = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(entered);
  if (numeric) return parseNumericDay(numeric, year);
  const worded =
    /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(entered) ??
    swapped(/^([A-Za-z]{3,9})[- ](\d{1,2})(?:, ?| )(\d{4})$/.exec(entered));
  if (worded) {
    const [, day = '', month = '', written] = worded;
    return written === undefined
      ? dated(year, monthNumber(month), Number(day), 'd-mmm')
      : dated(fullYear(written), monthNumber(month), Number(day), 'd-mmm-yy');
  }
  const monthly = /^([A-Za-z]{3,9})[- ](\d{4}|\d{1,2})$/.exec(entered);
  const [, month = '', number = ''] = monthly ?? [];
  if (!monthly || monthNumber(month) === 0) return undefined;
  const asDay =
    number.length <= 2 ? dated(year, monthNumber(month), Number(number), 'd-mmm') : undefined;
  return asDay ?? dated(fullYear(number), monthNumber(month), 1, 'mmm-yy');
};

const swapped = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match && [match[0], match[2], match[1], match[3]];

const parseNumericDay = (match: RegExpExecArray, year: number): Entry | undefined => {
  const [, first = '', , second = '', third] = match;
  if (third === undefined) {
    if (first.length > 2) {
      // `2025-09` is a month of a year; `2024-2025` is none and stays a text.
      return second.length <= 2 ? dated(Number(first), Number(second), 1, 'mmm-yy') : undefined;
    }
    if (second.length > 2) return dated(Number(second), Number(first), 1, 'mmm-yy');
    return (
      dated(year, Number(first), Number(second), 'd-mmm') ??
      dated(fullYear(second), Number(first), 1, 'mmm-yy')
    );
  }
  if (first.length > 2) {
    return first.length === 4 && third.length <= 2 && second.length <= 2
      ? dated(Number(first), Number(second), Number(third), 'm/d/yyyy')
      : undefined;
  }
  return second.length <= 2 && third.length !== 3
    ? dated(fullYear(third), Number(first), Number(second), 'm/d/yyyy')
    : undefined;
};

const parseTime = (entered: string): Entry | undefined => {
  const match = /^(\d{1,4})(?::(\d{1,2})(?::(\d{1,2}))?)?(?: ([ap])m?)?$/i.exec(entered);
  const [, hour = '', minute, second, half] = match ?? [];
  if (!match || (minute === undefined && half === undefined)) return undefined;
  const hours = Number(hour);
  if (Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  if (half !== undefined && (hours > 12 || hours === 0)) return undefined;
  const of24 = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (of24 * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  const plain = second === undefined ? 'h:mm' : 'h:mm:ss';
  const numberFormat = half === undefined ? (of24 > 23 ? '[h]:mm:ss' : plain) : `${plain} AM/PM`;
  return { kind: 'value', value, numberFormat };
};
