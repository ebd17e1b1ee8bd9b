import { CellError } from './CellValue';

/** A header cell as the name of a column. */
export function headerText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A column name that is not taken yet, whatever the case; a blank one becomes `Column1`. */
export function uniqueHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== '' && !used.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (used.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
