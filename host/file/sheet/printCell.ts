import { cellAddress, rectAddress } from '../../book/address';
import { ArrayFormula, formulaText, type CellFormula } from '../../book/CellFormula';
import { CellError, type CellValue } from '../../book/CellValue';
import type { CellMark, Row } from '../../book/Row';
import type { Sheet } from '../../book/Sheet';
import { printFormula } from '../formula/fileFormula';
import { encodeCellText, escapeText } from '../xml/xmlText';
import type { RawAttributes, RawCell } from './readRawRow';

/** What a sheet needs of the rest of the file while its cells are printed. */
export interface CellPrinting {
  readonly sheet: Sheet;
  readonly prefix: string;
  /** The number of a text in the workbook's list. */
  stringNumber(text: string): number;
  /** The number that the file gives a look of the book. */
  styleNumber(style: number): number;
}

/** Errors that the file format itself knows; newer ones are written as the nearest of them. */
const fileErrors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

interface PrintedValue {
  /** The `t` attribute; null for numbers and blanks. */
  readonly type: string | null;
  readonly element: string;
}

function valueElement(prefix: string, text: string): string {
  return `<${prefix}v>${text}</${prefix}v>`;
}

function printValue(value: CellValue, byFormula: boolean, to: CellPrinting): PrintedValue {
  const { prefix } = to;
  if (value === null) return { type: null, element: '' };
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { type: null, element: valueElement(prefix, String(value)) }
      : { type: 'e', element: valueElement(prefix, '#NUM!') };
  }
  if (typeof value === 'boolean')
    return { type: 'b', element: valueElement(prefix, value ? '1' : '0') };
  if (value instanceof CellError) {
    return {
      type: 'e',
      element: valueElement(prefix, fileErrors.has(value.code) ? value.code : '#VALUE!'),
    };
  }
  if (byFormula)
    return { type: 'str', element: valueElement(prefix, escapeText(encodeCellText(value))) };
  return { type: 's', element: valueElement(prefix, String(to.stringNumber(value))) };
}

function printFormulaElement(
  formula: CellFormula,
  row: number,
  column: number,
  raw: RawCell | null,
  to: CellPrinting,
): string {
  const text = formulaText(formula, row, column);
  const table = text.includes('[') ? (to.sheet.tableAt(row, column)?.name ?? null) : null;
  const content = escapeText(printFormula(text, { table }));
  const name = `${to.prefix}f`;
  if (!(formula instanceof ArrayFormula)) return `<${name}>${content}</${name}>`;
  const ref = rectAddress(formula.rect);
  if (formula.kind === 'array') return `<${name} t="array" ref="${ref}">${content}</${name}>`;
  // A data table's inputs stand in attributes that the book does not hold.
  return (raw?.formula ?? '').replace(/(\sref=)(["'])[^"']*\2/, `$1$2${ref}$2`);
}

function printAttributes(attributes: RawAttributes): string {
  let out = '';
  for (const [name, value] of attributes) out += printAttribute(name, value);
  return out;
}

function printAttribute(name: string, value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  return ` ${name}=${quote}${value}${quote}`;
}

/** Replaces, adds or (null) removes attributes, leaving the others in their order. */
export function patchAttributes(
  attributes: RawAttributes,
  patch: Readonly<Record<string, string | null>>,
): RawAttributes {
  const pending = new Map(Object.entries(patch));
  const kept: [string, string][] = [];
  for (const [name, value] of attributes) {
    const next = pending.get(name);
    pending.delete(name);
    if (next === undefined) kept.push([name, value]);
    else if (next !== null) kept.push([name, next]);
  }
  for (const [name, value] of pending) if (value !== null) kept.push([name, value]);
  return kept;
}

/** A start tag, without its closing angle. */
export const openTag = (name: string, attributes: RawAttributes): string =>
  `<${name}${printAttributes(attributes)}`;

/**
 * One cell of a row that is written anew. What the cell still has in common with a cell of the file
 * (`raw`) is taken from there: its formula, its value, and whatever the book does not know.
 */
export function printCell(
  row: Row,
  rowNumber: number,
  column: number,
  mark: CellMark,
  raw: RawCell | null,
  to: CellPrinting,
): string {
  const formula = row.formulas?.[column];
  const newFormula = raw === null || mark.formula;
  const newValue = raw === null || mark.value;
  const printed = newValue
    ? printValue(row.values[column] ?? null, formula !== undefined, to)
    : null;
  const formulaElement =
    formula !== undefined && newFormula
      ? printFormulaElement(formula, rowNumber, column, raw, to)
      : newFormula
        ? ''
        : raw.formula;
  const content =
    formulaElement + (printed ? printed.element : (raw?.value ?? '')) + (raw?.rest ?? '');

  const own = row.styles?.[column];
  const style = own === undefined ? 0 : to.styleNumber(own);
  const tag = printCellTag(raw, cellAddress(rowNumber, column), style, printed, to.prefix);
  return content === '' ? `${tag}/>` : `${tag}>${content}</${to.prefix}c>`;
}

/** The start tag of a cell, without its closing angle; written out by hand, as there are millions. */
function printCellTag(
  raw: RawCell | null,
  address: string,
  style: number,
  printed: PrintedValue | null,
  prefix: string,
): string {
  let tag = `<${prefix}c r="${address}"`;
  let styled = style === 0;
  let typed = printed === null || printed.type === null;
  for (const [name, value] of raw?.attributes ?? []) {
    if (name === 'r') continue;
    if (name === 's') {
      styled = true;
      if (style === Number(value)) tag += ` s="${value}"`;
      else if (style !== 0) tag += ` s="${style}"`;
    } else if (name === 't' && printed) {
      typed = true;
      if (printed.type !== null) tag += ` t="${printed.type}"`;
    } else {
      tag += printAttribute(name, value);
    }
  }
  if (!styled) tag += ` s="${style}"`;
  return typed ? tag : `${tag} t="${printed?.type ?? 'n'}"`;
}
