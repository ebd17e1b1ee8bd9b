import type { CellValue } from '../TableGrid';

const literals: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#BUSY!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#GETTING_DATA',
]);

/** A formula in the cell failed: Excel gives its errors as these texts. */
export const isErrorLiteral = (cell: CellValue): cell is string =>
  typeof cell === 'string' && cell.startsWith('#') && literals.has(cell.trim().toUpperCase());
