import { columnIndex } from './address';
import { maxRows } from './Rect';

/** One end of a reference; null where a whole row or column is meant. */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface CellReference {
  readonly kind: 'reference';
  readonly start: number;
  readonly end: number;
  /** The sheet as a plain name, or null for the formula's own. */
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  /** The same object as `first` for a single cell. */
  readonly last: ReferenceEnd;
}

export interface SheetQualifier {
  readonly kind: 'sheet';
  readonly start: number;
  /** After the name, before the exclamation mark. */
  readonly end: number;
  readonly name: string;
  /** In another workbook, or a span of sheets: not to be renamed or moved. */
  readonly foreign: boolean;
}

/** A bare word: a function (before a parenthesis), a name, or a table (before a bracket). */
export interface FormulaWord {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: 'function' | 'table' | 'name';
}

/** The bracketed part of a structured reference, outer brackets included. */
export interface StructuredPart {
  readonly kind: 'structured';
  readonly start: number;
  readonly end: number;
  /** The table written before it, or null inside the table itself. */
  readonly table: string | null;
}

export type FormulaToken = CellReference | SheetQualifier | FormulaWord | StructuredPart;

const endPattern = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7})/y;
const wordPattern = /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy;
const numberPattern = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const errorPattern = /#(?:N\/A|[A-Z0-9_/]+[!?])/iy;
const wordCharacter = /[\p{L}\p{N}_.\\?]/u;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readEnd(text: string, at: number): { end: ReferenceEnd; next: number } | null {
  const match = matchAt(endPattern, text, at);
  if (!match) return null;
  const letters = match[2] ?? match[6];
  const digits = match[4] ?? match[8];
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= maxRows))) return null;
  const end = {
    row,
    column,
    rowFixed: (match[3] ?? match[7]) === '$',
    columnFixed: (match[1] ?? match[5]) === '$',
  };
  return { end, next: at + match[0].length };
}

/** A reference that begins here: A1, A1:B2, A:B or 1:2, not followed by what makes it a word. */
function readReference(text: string, at: number, sheet: string | null): CellReference | null {
  const first = readEnd(text, at);
  if (!first) return null;
  const whole = first.end.row === null || first.end.column === null;
  let last = first;
  if (text[first.next] === ':') {
    const second = readEnd(text, first.next + 1);
    const alike =
      second !== null &&
      (second.end.row === null) === (first.end.row === null) &&
      (second.end.column === null) === (first.end.column === null);
    if (second && alike && !continues(text, second.next)) last = second;
  }
  if (whole && last === first) return null;
  if (continues(text, last.next)) return null;
  return { kind: 'reference', start: at, end: last.next, sheet, first: first.end, last: last.end };
}

function continues(text: string, at: number): boolean {
  const next = text[at];
  return (
    next !== undefined && (next === '(' || next === '!' || next === '[' || wordCharacter.test(next))
  );
}

function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const character = text[i];
    if (character === "'") i++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return i + 1;
  }
  return text.length;
}

function closingQuote(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== quote) continue;
    if (text[i + 1] !== quote) return i + 1;
    i++;
  }
  return text.length;
}

/**
 * Finds in a formula (en-US, with or without the leading `=`) the parts that follow the sheets:
 * references, sheet names, words and structured parts. Linear in the length; what it does not
 * recognise is passed over, never an error.
 */
export function findFormulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  let sheet: string | null = null;
  let foreign = false;
  const qualify = (start: number, end: number, raw: string): void => {
    foreign = raw.includes('[') || raw.includes(':');
    sheet = raw;
    tokens.push({ kind: 'sheet', start, end, name: raw, foreign });
    at = end + 1;
  };
  while (at < formula.length) {
    const character = formula.charAt(at);
    const after = sheet;
    const skip: boolean = foreign;
    sheet = null;
    foreign = false;
    if (character === '"') {
      at = closingQuote(formula, at, '"');
    } else if (character === "'") {
      const end = closingQuote(formula, at, "'");
      if (formula[end] === '!')
        qualify(at, end, formula.slice(at + 1, end - 1).replaceAll("''", "'"));
      else at = end;
    } else if (character === '[') {
      const end = closingBracket(formula, at);
      const bare = matchAt(/[^\s!'"(),;:*/+&<>=^{}[\]-]+(?=!)/y, formula, end);
      if (bare) {
        qualify(at, end + bare[0].length, formula.slice(at, end + bare[0].length));
      } else {
        const before = tokens.at(-1);
        const table = before?.kind === 'word' && before.end === at ? before.text : null;
        tokens.push({ kind: 'structured', start: at, end, table });
        at = end;
      }
    } else if (character === '#') {
      at += matchAt(errorPattern, formula, at)?.[0].length ?? 1;
    } else {
      const reference = readReference(formula, at, after);
      if (reference) {
        if (!skip) tokens.push(reference);
        at = reference.end;
        continue;
      }
      const word = matchAt(wordPattern, formula, at);
      if (!word) {
        const number = matchAt(numberPattern, formula, at);
        const digitsSheet = number ? matchAt(/[\p{L}\p{N}_.]+(?=!)/uy, formula, at) : null;
        if (digitsSheet) qualify(at, at + digitsSheet[0].length, digitsSheet[0]);
        else at += number?.[0].length ?? 1;
        continue;
      }
      const end = at + word[0].length;
      const span = matchAt(/:[\p{L}_][\p{L}\p{N}_.]*(?=!)/uy, formula, end);
      if (formula[end] === '!') {
        qualify(at, end, word[0]);
      } else if (span) {
        qualify(at, end + span[0].length, word[0] + span[0]);
      } else {
        const next = formula[end];
        const role = next === '(' ? 'function' : next === '[' ? 'table' : 'name';
        tokens.push({ kind: 'word', start: at, end, text: word[0], role });
        at = end;
      }
    }
  }
  return tokens;
}
