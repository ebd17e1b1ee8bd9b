import { columnLetters, quoteSheetName } from './address';
import {
  findFormulaTokens,
  type CellReference,
  type FormulaToken,
  type ReferenceEnd,
} from './formulaTokens';
import { maxColumns, maxRows, type Rect } from './Rect';
import { shiftRect, type StructuralChange } from './StructuralChange';

/** Replaces tokens of a formula; null leaves one as it stands. The same string when none changes. */
export function rewriteFormula(
  formula: string,
  replace: (token: FormulaToken) => string | null,
): string {
  let out = '';
  let copied = 0;
  for (const token of findFormulaTokens(formula)) {
    const text = replace(token);
    if (text === null) continue;
    out += formula.slice(copied, token.start) + text;
    copied = token.end;
  }
  return copied === 0 ? formula : out + formula.slice(copied);
}

function formatEnd(end: ReferenceEnd): string {
  const column =
    end.column === null ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  const row = end.row === null ? '' : (end.rowFixed ? '$' : '') + String(end.row + 1);
  return column + row;
}

function formatReference(
  reference: CellReference,
  first: ReferenceEnd,
  last: ReferenceEnd,
): string {
  return reference.first === reference.last
    ? formatEnd(first)
    : `${formatEnd(first)}:${formatEnd(last)}`;
}

/**
 * The formula as it reads when copied by so many rows and columns: relative references move, fixed
 * ones stay, and what runs over an edge of the sheet comes back at the other, as Excel does for
 * shared formulas.
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === null || end.rowFixed ? end.row : (end.row + rows + maxRows) % maxRows,
    column:
      end.column === null || end.columnFixed
        ? end.column
        : (end.column + columns + maxColumns) % maxColumns,
  });
  return rewriteFormula(formula, (token) =>
    token.kind === 'reference' ? formatReference(token, move(token.first), move(token.last)) : null,
  );
}

/** The block that a reference means. */
function referenceRect(reference: CellReference): Rect {
  const { first, last } = reference;
  const row = Math.min(first.row ?? 0, last.row ?? 0);
  const column = Math.min(first.column ?? 0, last.column ?? 0);
  const lastRow = Math.max(first.row ?? maxRows - 1, last.row ?? maxRows - 1);
  const lastColumn = Math.max(first.column ?? maxColumns - 1, last.column ?? maxColumns - 1);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function placeReference(reference: CellReference, rect: Rect): string {
  const { first, last } = reference;
  const end = (from: ReferenceEnd, row: number, column: number): ReferenceEnd => ({
    ...from,
    row: from.row === null ? null : row,
    column: from.column === null ? null : column,
  });
  return formatReference(
    reference,
    end(first, rect.row, rect.column),
    end(last, rect.row + rect.rows - 1, rect.column + rect.columns - 1),
  );
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * The formula as it reads after a change of the workbook's structure.
 * `home` is the sheet the formula stands on (null in workbook-wide names).
 */
export function adjustFormula(
  formula: string,
  home: string | null,
  change: StructuralChange,
): string {
  switch (change.kind) {
    case 'insert':
    case 'delete':
      return rewriteFormula(formula, (token) => {
        if (token.kind !== 'reference') return null;
        const sheet = token.sheet ?? home;
        if (sheet === null || !sameName(sheet, change.sheet)) return null;
        const rect = referenceRect(token);
        const moved = shiftRect(rect, change);
        if (moved === rect) return null;
        return moved === null ? '#REF!' : placeReference(token, moved);
      });
    case 'rename-sheet':
      return rewriteFormula(formula, (token) =>
        token.kind === 'sheet' && !token.foreign && sameName(token.name, change.from)
          ? quoteSheetName(change.to)
          : null,
      );
    case 'remove-sheet':
      return removeSheet(formula, change.sheet);
    case 'rename-table':
      return rewriteFormula(formula, (token) =>
        token.kind === 'word' && token.role !== 'function' && sameName(token.text, change.from)
          ? change.to
          : null,
      );
  }
}

function removeSheet(formula: string, sheet: string): string {
  const tokens = findFormulaTokens(formula);
  let out = '';
  let copied = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== 'sheet' || token.foreign || !sameName(token.name, sheet)) return;
    const next = tokens[index + 1];
    const end = next && next.start === token.end + 1 ? next.end : token.end + 1;
    out += formula.slice(copied, token.start) + '#REF!';
    copied = end;
  });
  return copied === 0 ? formula : out + formula.slice(copied);
}
