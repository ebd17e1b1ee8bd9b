import { CellError, cellErrorCodes, type CellValue } from '../book/CellValue';
import { parseDateEntry } from './parseDateEntry';

/** What becomes of something that is entered into a cell. */
export type Entry =
  | {
      kind: 'value';
      value: CellValue;
      /** The number format that Excel gives a cell that had `General`. */
      numberFormat?: string;
      /** It was entered with a leading apostrophe, which is not part of the value. */
      quotePrefix?: boolean;
    }
  | { kind: 'formula'; formula: string };

/** The number format of cells that take everything as text. */
const textFormat = '@';

const text = (value: string): Entry => ({ kind: 'value', value });

/**
 * Reads a value as Excel does when it is entered through the API, which is always en-US: texts that
 * look like numbers, percentages, dates, truth values or errors become these, a leading `=` makes a
 * formula, a leading apostrophe a text.
 *
 * @param numberFormat the cell's own; `@` keeps texts as they are
 * @param year the year of dates entered without one
 */
export const parseEntry = (
  entered: string | number | boolean,
  numberFormat: string,
  year: number,
): Entry => {
  if (typeof entered === 'boolean') return { kind: 'value', value: entered };
  // A cell of the text format turns numbers into texts too; VBA does, to be confirmed for the API.
  if (typeof entered === 'number') {
    return { kind: 'value', value: numberFormat === textFormat ? String(entered) : entered };
  }
  if (entered === '') return { kind: 'value', value: null };
  if (entered.startsWith("'")) {
    return { kind: 'value', value: entered.slice(1), quotePrefix: true };
  }
  if (numberFormat === textFormat) return text(entered);
  if (entered.startsWith('=') && entered.length > 1) return { kind: 'formula', formula: entered };
  return (
    parseNumberEntry(entered) ??
    parseWordEntry(entered) ??
    parseDateEntry(entered, year) ??
    // `-nav` is typed as the beginning of a formula; only a sign followed by a space-free rest is.
    (/^[+-][\p{L}(]/u.test(entered) ? { kind: 'formula', formula: `=${entered}` } : text(entered))
  );
};

const parseWordEntry = (entered: string): Entry | undefined => {
  const word = entered.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { kind: 'value', value: word === 'TRUE' };
  const code = cellErrorCodes.find((each) => each === word);
  return code === undefined ? undefined : { kind: 'value', value: CellError.of(code) };
};

const numberPattern =
  /^([+-]?)\s*(\$?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i;
const fractionPattern = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;

const parseNumberEntry = (entered: string): Entry | undefined => {
  const trimmed = entered.trim();
  const negative = /^\((.+)\)$/.exec(trimmed)?.[1];
  const [, sign = '', dollar = '', digits, exponent = '', percent = ''] =
    numberPattern.exec(negative ?? trimmed) ?? [];
  if (digits === undefined) return parseFractionEntry(trimmed);
  if (negative !== undefined && sign !== '') return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent);
  if (!Number.isFinite(size)) return undefined;
  const signed = sign === '-' || negative !== undefined ? -size : size;
  // Excel keeps 15 significant digits.
  const value = Number((percent === '' ? signed : signed / 100).toPrecision(15));
  const decimals = digits.includes('.') && !digits.endsWith('.');
  const numberFormat =
    percent !== ''
      ? decimals
        ? '0.00%'
        : '0%'
      : dollar !== ''
        ? decimals
          ? '$#,##0.00_);[Red]($#,##0.00)'
          : '$#,##0_);[Red]($#,##0)'
        : exponent !== ''
          ? '0.00E+00'
          : digits.includes(',')
            ? decimals
              ? '#,##0.00'
              : '#,##0'
            : undefined;
  return { kind: 'value', value, ...(numberFormat === undefined ? {} : { numberFormat }) };
};

const parseFractionEntry = (entered: string): Entry | undefined => {
  const [, sign, whole, over, under] = fractionPattern.exec(entered) ?? [];
  if (under === undefined || Number(under) === 0) return undefined;
  const size = Number(whole) + Number(over) / Number(under);
  const numberFormat = under.length === 1 ? '# ?/?' : '# ??/??';
  return { kind: 'value', value: sign === '-' ? -size : size, numberFormat };
};
