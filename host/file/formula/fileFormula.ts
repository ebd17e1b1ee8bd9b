import { rewriteFormula } from '../../book/formulaRewrite';
import { findFormulaTokens } from '../../book/formulaTokens';
import { futureFunctions, worksheetFutureFunctions } from './futureFunctions';

const prefixes = /\b_xlfn\.(?:_xlws\.|SINGLE\b)?|\b_xlws\.|\b_xlpm\./g;

/** A formula of a file as people read it: without the marks of functions newer than the format. */
export function readFormula(text: string): string {
  if (!text.includes('_xl')) return text;
  let out = '';
  let copied = 0;
  // Texts inside the formula are no functions.
  for (const literal of text.matchAll(/"(?:[^"]|"")*"/g)) {
    out += stripMarks(text.slice(copied, literal.index)) + literal[0];
    copied = literal.index + literal[0].length;
  }
  return out + stripMarks(text.slice(copied));
}

const stripMarks = (text: string): string =>
  text.replace(prefixes, (mark) => (mark === '_xlfn.SINGLE' ? mark : ''));

/** Where a formula stands, for references to "this row" of the table around it. */
export interface FormulaPlace {
  readonly table: string | null;
}

/**
 * A formula as files state it: functions newer than the format carry their marks, and `[@Column]`
 * is spelled out as the table's `[#This Row]`.
 */
export function printFormula(text: string, place: FormulaPlace): string {
  const parameters = findFormulaTokens(text).some(
    (token) => token.kind === 'word' && /^(LET|LAMBDA)$/i.test(token.text),
  )
    ? parameterNames(text)
    : null;
  return rewriteFormula(text, (token) => {
    if (token.kind === 'word') {
      if (token.role === 'function') return markFunction(token.text);
      return parameters?.has(token.text.toLowerCase()) ? `_xlpm.${token.text}` : null;
    }
    if (token.kind !== 'structured') return null;
    const part = text.slice(token.start, token.end);
    const table = token.table === null ? place.table : '';
    return table === null ? null : spellThisRow(part, table);
  });
}

function markFunction(name: string): string | null {
  const upper = name.toUpperCase();
  if (worksheetFutureFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : null;
}

/** `[@]`, `[@Name]`, `[@[Name]:[Other]]` as the file's `[#This Row]` form. */
function spellThisRow(part: string, table: string): string | null {
  const inner = part.slice(1, -1).trim();
  if (!inner.startsWith('@')) return table === '' || part === '' ? null : table + part;
  const columns = inner.slice(1).trim();
  if (columns === '') return `${table}[#This Row]`;
  return `${table}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/** Names that LET and LAMBDA introduce: arguments that are a bare word followed by a comma. */
function parameterNames(text: string): Set<string> {
  const names = new Set<string>();
  const tokens = findFormulaTokens(text);
  for (const token of tokens) {
    if (token.kind !== 'word' || token.role !== 'name') continue;
    const before = text.slice(0, token.start).trimEnd().at(-1);
    const after = text.slice(token.end).trimStart()[0];
    if ((before === '(' || before === ',') && after === ',') names.add(token.text.toLowerCase());
  }
  return names;
}
