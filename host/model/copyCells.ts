import { offsetFormula } from '../book/formulaRewrite';
import { type Rect, rectOf } from '../book/Rect';
import { HostNotImplemented } from '../protocol/HostError';
import type { Range } from './Range';

interface CopyOptions {
  copyType: string;
  skipBlanks: boolean;
  transpose: boolean;
}

const parts: Readonly<Record<string, { contents?: 'formulas' | 'values'; formats?: boolean }>> = {
  All: { contents: 'formulas', formats: true },
  Formulas: { contents: 'formulas' },
  Values: { contents: 'values' },
  Formats: { formats: true },
};

/**
 * Copies cells as `copyFrom` does: the source is repeated where the target is a multiple of its
 * size, and pasted whole where the target is smaller; relative addresses in formulas move along.
 *
 * @returns the block that was written
 */
export const copyCells = (
  source: Range,
  target: Range,
  { copyType, skipBlanks, transpose }: CopyOptions,
): Rect => {
  const part = parts[copyType];
  if (!part || transpose) {
    throw new HostNotImplemented(`Range.copyFrom(${copyType}${transpose ? ', transposed' : ''})`);
  }
  const size = (of: 'rows' | 'columns'): number =>
    target.rect[of] % source.rect[of] === 0 ? target.rect[of] : source.rect[of];
  const written = rectOf(target.rect.row, target.rect.column, size('rows'), size('columns'));
  // Read whole before writing: the two blocks may overlap.
  const cells = readSource(source);
  for (let r = 0; r < written.rows; r++) {
    for (let c = 0; c < written.columns; c++) {
      const from = cells[r % source.rect.rows]?.[c % source.rect.columns];
      if (!from || (skipBlanks && from.value === null && from.formula === null)) continue;
      const [row, column] = [written.row + r, written.column + c];
      if (part.contents === 'formulas' && from.formula !== null) {
        const moved = offsetFormula(from.formula, row - from.row, column - from.column);
        target.sheet.setFormula(row, column, moved, from.value);
      } else if (part.contents) {
        target.sheet.setValue(row, column, from.value);
      }
      if (part.formats) target.sheet.setStyle(row, column, from.style);
    }
  }
  return written;
};

const readSource = ({ sheet, rect }: Range) =>
  Array.from({ length: rect.rows }, (_line, r) =>
    Array.from({ length: rect.columns }, (_cell, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      return {
        row,
        column,
        value: sheet.value(row, column),
        formula: sheet.formula(row, column),
        style: sheet.style(row, column),
      };
    }),
  );
