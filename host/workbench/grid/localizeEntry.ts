import { parseEntry } from '../../model/parseEntry';
import { localizeFormula } from './localizeFormula';
import type { GridLanguage } from './showValue';

const latvianNumber =
  /^(\(?)([+-]?)((?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?)(?:,(\d*))?(e[+-]?\d+)?\s*(%?)\)?$/i;
const latvianDay = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?\.?)?$/;

/** What a cell's look says about what is typed into it. */
export interface EntryPlace {
  readonly numberFormat: string;
  /** The year of a date that is typed without one. */
  readonly year: number;
}

/**
 * What somebody typed, in the language of Excel's API, which is always English: Latvian Excel takes
 * `7,5` for a number, `1.2` for the first of February and `1.234` for a text; the API does not. A
 * cell of the text format keeps what is typed; in one of percentages 85 is 85 %.
 */
export const localizeEntry = (
  typed: string,
  language: GridLanguage,
  { numberFormat, year }: EntryPlace,
): string => {
  if (numberFormat === '@' || typed.startsWith("'")) return typed;
  if (typed.startsWith('=')) return localizeFormula(typed, language);
  const text = typed.trim();
  const english = language === 'en' ? typed : localizeConstant(text, year);
  if (english === null) return isText(typed, year) ? typed : `'${typed}`;
  return numberFormat.includes('%') ? inPercent(english) : english;
};

/** A number or a date in English; the text itself where it says the same; null for any other. */
const localizeConstant = (text: string, year: number): string | null => {
  const number = latvianNumber.exec(text);
  const [, bracket = '', sign = '', whole = '', fraction, exponent = '', percent = ''] =
    number ?? [];
  if (number && (whole !== '' || (fraction ?? '') !== '')) {
    const decimals = fraction === undefined ? '' : `.${fraction}`;
    const plain = `${sign}${whole.replace(/\D/g, '') || '0'}${decimals}${exponent}${percent}`;
    const closed = text.endsWith(')');
    if ((bracket !== '') !== closed || (closed && sign !== '')) return null;
    return closed ? `(${plain})` : plain;
  }
  const day = latvianDay.exec(text);
  if (day) return isoDay(day[4], day[3], day[1], year);
  const [, date, time] = /^(\S+) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const dated = date === undefined ? null : latvianDay.exec(date);
  const iso = dated && isoDay(dated[4], dated[3], dated[1], year);
  if (iso !== null && time !== undefined) return `${iso} ${time}`;
  return isAlike(text) ? text : null;
};

/** Whether Excel's API, too, takes it for a text. */
const isText = (typed: string, year: number): boolean => {
  const entry = parseEntry(typed, 'General', year);
  return entry.kind === 'value' && typeof entry.value === 'string';
};

/** Whether both languages mean the same by it: it has no digits, or is a time, an ISO date or an error. */
const isAlike = (text: string): boolean =>
  !/\d/.test(text) ||
  text.startsWith('#') ||
  /^\d{1,4}:\d{2}(:\d{2})?$/.test(text) ||
  /^\d{4}-\d{1,2}-\d{1,2}$/.test(text);

const isoDay = (
  typedYear: string | undefined,
  month = '',
  day = '',
  thisYear: number,
): string | null => {
  const short = Number(typedYear);
  const full =
    typedYear === undefined
      ? thisYear
      : typedYear.length === 4
        ? short
        : short < 30
          ? 2000 + short
          : 1900 + short;
  const iso = `${String(full)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : null;
};

/** Excel takes a number from 1 on for a percentage when the cell shows percentages. */
const inPercent = (english: string): string =>
  /^[+-]?\d+(\.\d*)?$/.test(english) && Math.abs(Number(english)) >= 1 ? `${english}%` : english;
