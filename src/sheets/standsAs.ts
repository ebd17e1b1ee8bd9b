import type { CellValue } from '../workbook/TableGrid';

const thisRow = /[\p{L}_][\p{L}\p{N}_.]*\[\[#This Row\],\[([^[\]]+)\]\]/giu;
const doubled = /\[\[([^[\]]+)\]\]/gu;
const prefix = /_xl(?:fn|ws)\./giu;

/** A formula in the one spelling in which formulas are compared; texts in it stay as they are. */
const normalise = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(thisRow, '[@$1]')
            .replace(doubled, '[$1]')
            .replace(prefix, '')
            .replace(/ *([()+*/=<>,&^-]) */gu, '$1'),
    )
    .join('');

/**
 * Whether a cell already holds the formula, as Excel or another program gives it back: `[@ID]` may
 * have become `MerkuIzpilde[[#This Row],[ID]]`.
 */
export const standsAs = (formula: string, cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && (cell === formula || normalise(cell) === normalise(formula));
