import { format } from 'numfmt';
import { CellError, type CellValue } from '../../book/CellValue';

/** The language in which numbers and dates are shown, as Excel of that language shows them. */
export type GridLanguage = 'lv' | 'en';

const locales: Readonly<Record<GridLanguage, string>> = { lv: 'lv', en: 'en-US' };

/** Truth values as Excel of that language spells them. */
const truths: Readonly<Record<GridLanguage, readonly [no: string, yes: string]>> = {
  lv: ['FALSE', 'TRUE'],
  en: ['FALSE', 'TRUE'],
};

/** The formats by which a cell shows its date as the computer's language writes dates. */
const systemDates: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd\\.mm\\.yyyy',
  'm/d/yyyy h:mm': 'dd\\.mm\\.yyyy hh:mm',
};

const localCode = (code: string, language: GridLanguage): string =>
  (language === 'lv' ? systemDates[code] : undefined) ?? code;

/** What a cell of a number format shows; a format that nobody can read shows the value. */
export const showValue = (value: CellValue, code: string, language: GridLanguage): string => {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return truths[language][value ? 1 : 0];
  return format(localCode(code, language), value, { throws: false, locale: locales[language] });
};

/** What one edits in a cell: a number with its decimal sign, a date as it is shown. */
export const showForEditing = (
  value: CellValue,
  code: string,
  language: GridLanguage,
  quotePrefix: boolean,
): string => {
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (typeof value !== 'number') return showValue(value, code, language);
  if (/[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, '')))
    return showValue(value, code, language);
  const percent = code.includes('%');
  const text = String(percent ? Number((value * 100).toPrecision(15)) : value);
  return (language === 'lv' ? text.replace('.', ',') : text) + (percent ? '%' : '');
};
