import { offsetFormula } from './formulaRewrite';
import type { Rect } from './Rect';

/**
 * A formula that a file states once for many cells. Its text is the one of the master cell and is
 * moved along for the others.
 */
export class SharedFormula {
  /** The master cell no longer states it: whoever saves has to write the others out. */
  broken = false;

  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
    /** The file's number of the group. */
    readonly group: number,
  ) {}

  textAt(row: number, column: number): string {
    return offsetFormula(this.text, row - this.row, column - this.column);
  }
}

/** An array formula or a what-if data table: one formula that fills a block from its first cell. */
export class ArrayFormula {
  constructor(
    readonly text: string,
    readonly rect: Rect,
    readonly kind: 'array' | 'data-table' = 'array',
  ) {}
}

/** A cell's formula; texts have no leading `=`. */
export type CellFormula = string | SharedFormula | ArrayFormula;

export function formulaText(formula: CellFormula, row: number, column: number): string {
  if (typeof formula === 'string') return formula;
  return formula instanceof SharedFormula ? formula.textAt(row, column) : formula.text;
}
