import { rewriteFormula } from '../../book/formulaRewrite';
import type { Sheet } from '../../book/Sheet';
import { containsCell } from '../../book/Rect';
import type { Table } from '../../book/Table';

/**
 * Files spell `[@Column]` out as `Table[[#This Row],[Column]]`; people, and Excel's object model,
 * say the short form. Turns the long one into the short in the formulas of every table's own rows.
 */
export function shortenThisRow(sheet: Sheet): void {
  for (const table of sheet.tables) {
    const { row, rows } = table.rect;
    for (let r = row; r < row + rows; r++) {
      const formulas = sheet.cells.rows[r]?.formulas;
      if (!formulas) continue;
      for (let c = 0; c < formulas.length; c++) {
        const formula = formulas[c];
        if (typeof formula !== 'string' || !formula.includes('#This Row')) continue;
        if (containsCell(table.rect, r, c)) formulas[c] = shorten(formula, table);
      }
    }
    table.columns.forEach((column, index) => {
      const formula = column.calculatedFormula;
      if (formula?.includes('#This Row'))
        table.setCalculatedFormula(index, shorten(formula, table));
    });
  }
}

function shorten(formula: string, table: Table): string {
  const name = table.name.toLowerCase();
  return rewriteFormula(formula, (token) => {
    if (token.kind === 'word') {
      const before = token.role === 'table' && token.text.toLowerCase() === name;
      return before && thisRowPart(formula, token.end) !== null ? '' : null;
    }
    if (token.kind !== 'structured' || token.table?.toLowerCase() !== name) return null;
    return thisRowPart(formula, token.start);
  });
}

/** The short form of the bracketed part that begins here, or null when it is another. */
function thisRowPart(formula: string, at: number): string | null {
  const match = /^\[\[#This Row\],(\[(?:[^\]']|'.)*\](?::\[(?:[^\]']|'.)*\])?)\]/i.exec(
    formula.slice(at),
  );
  if (match?.[1] === undefined) return /^\[#This Row\]/i.test(formula.slice(at)) ? '[@]' : null;
  const columns = match[1];
  const plain = /^\[[\p{L}\p{N}_]+\]$/u.test(columns);
  return plain ? `[@${columns.slice(1, -1)}]` : `[@${columns}]`;
}
