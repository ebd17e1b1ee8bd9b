import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';

/** Merges a block, or with `across` each of its rows; only first cells keep their content. */
export const mergeCells = (sheet: Sheet, rect: Rect, across: boolean): void => {
  const blocks = across
    ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
    : [rect];
  for (const block of blocks) if (block.rows * block.columns > 1) mergeBlock(sheet, block);
};

const mergeBlock = (sheet: Sheet, block: Rect): void => {
  const kept = sheet.value(block.row, block.column);
  const formula = sheet.formula(block.row, block.column);
  sheet.merge(block);
  sheet.clear(block, 'contents');
  if (formula !== null) sheet.setFormula(block.row, block.column, formula, kept);
  else if (kept !== null) sheet.setValue(block.row, block.column, kept);
};
