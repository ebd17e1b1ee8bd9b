import type { FormulaEngine, FormulaSheet } from '../../calc/FormulaWorkbook';
import { describeBook, formulaSheetId } from '../../calc/describeBook';
import { CellError, type CellValue } from '../../book/CellValue';
import type { CellComparison, ConditionalFormat, ScalePoint } from '../../book/ConditionalFormat';
import { offsetFormula } from '../../book/formulaRewrite';
import { intersectRects, type Rect, rectOf } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import type { DifferentialStyle } from '../../book/Style';

/** What conditional formats lay over a cell. */
export interface CellMarks {
  readonly style: DifferentialStyle;
  readonly bar?: { readonly share: number; readonly color: string; readonly gradient: boolean };
  readonly hideValue?: boolean;
}

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Formulas are evaluated beyond the used rows, where nothing that they refer to is overwritten. */
const beyond = 20;

/** The marks of every cell of a sheet on which some conditional format holds, by `row,column`. */
export type MarksByCell = ReadonlyMap<string, CellMarks>;

/**
 * Finds out which conditional formats hold where.
 *
 * Rules of comparison, text, expression and bars are shown; scales of colours and sets of icons are
 * not. `ROW()` and `COLUMN()` without an argument mislead an expression here.
 */
export const markCells = async (
  sheet: Sheet,
  engine: () => FormulaEngine,
): Promise<MarksByCell> => {
  const used = sheet.usedRange();
  const marks = new Map<string, CellMarks>();
  if (used === null || sheet.conditionalFormats.length === 0) return marks;
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const results = await evaluateRules(sheet, formats, used, engine);
  const stopped = new Set<string>();
  for (const format of formats) {
    const cells = cellsOf(format, used);
    const scale = barScale(sheet, format, used);
    for (const [row, column] of cells) {
      const key = keyOf(row, column);
      if (stopped.has(key)) continue;
      const value = sheet.value(row, column);
      if (format.rule.kind === 'dataBar') {
        const { color, gradient, showValue } = format.rule;
        if (typeof value !== 'number' || scale === null) continue;
        const share = Math.min(1, Math.max(0, (value - scale.low) / (scale.high - scale.low)));
        const before = marks.get(key) ?? { style: {} };
        marks.set(key, { ...before, bar: { share, color, gradient }, hideValue: !showValue });
        continue;
      }
      if (!holds(format, value, results.get(`${String(format.id)}:${key}`) ?? [])) continue;
      const before = marks.get(key) ?? { style: {} };
      // The format that comes first has its way; later ones fill in what it leaves open.
      const style = {
        ...format.style,
        ...before.style,
        font: { ...format.style?.font, ...before.style.font },
      };
      marks.set(key, { ...before, style });
      if (format.stopIfTrue) stopped.add(key);
    }
  }
  return marks;
};

function* cellsOf({ rects }: ConditionalFormat, used: Rect): Iterable<readonly [number, number]> {
  for (const rect of rects) {
    const inside = intersectRects(rect, used);
    if (!inside) continue;
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      for (let c = inside.column; c < inside.column + inside.columns; c++) yield [row, c];
    }
  }
}

const ruleFormulas = ({ rule }: ConditionalFormat): readonly string[] => {
  if (rule.kind === 'expression') return [rule.formula];
  if (rule.kind !== 'cellIs') return [];
  return rule.formula2 === undefined ? [rule.formula] : [rule.formula, rule.formula2];
};

/** The results of every rule's formulas for every cell, by `id:row,column`. */
const evaluateRules = async (
  sheet: Sheet,
  formats: readonly ConditionalFormat[],
  used: Rect,
  engine: () => FormulaEngine,
): Promise<ReadonlyMap<string, CellValue[]>> => {
  const asked: { key: string; place: number; formula: string }[] = [];
  for (const format of formats) {
    const first = format.rects[0] ?? rectOf(0, 0);
    for (const [place, text] of ruleFormulas(format).entries()) {
      for (const [row, column] of cellsOf(format, used)) {
        const formula = `=${offsetFormula(text, row - first.row, column - first.column)}`;
        asked.push({ key: `${String(format.id)}:${keyOf(row, column)}`, place, formula });
      }
    }
  }
  const results = new Map<string, CellValue[]>();
  if (asked.length === 0) return results;
  const workbook = describeBook(sheet.book);
  const start = used.row + used.rows + beyond;
  const id = formulaSheetId(sheet);
  const evaluated = await engine().evaluate({
    ...workbook,
    // Everything else stands with the results it has: only the rules are evaluated.
    sheets: workbook.sheets.map((one): FormulaSheet => {
      if (one.id !== id) return { ...one, formulas: [] };
      return {
        ...one,
        rowCount: start + asked.length,
        formulas: asked.map(({ formula }, index) => ({ row: start + index, column: 0, formula })),
      };
    }),
  });
  for (const { sheetId, row, value } of evaluated) {
    const rule = sheetId === id ? asked[row - start] : undefined;
    if (!rule) continue;
    const values = results.get(rule.key) ?? [];
    values[rule.place] = value;
    results.set(rule.key, values);
  }
  return results;
};

const holds = (
  format: ConditionalFormat,
  value: CellValue,
  results: readonly CellValue[],
): boolean => {
  const { rule } = format;
  if (rule.kind === 'expression') {
    const [result] = results;
    return result === true || (typeof result === 'number' && result !== 0);
  }
  if (rule.kind === 'text') return textHolds(String(value ?? ''), rule.operator, rule.text);
  if (rule.kind === 'cellIs') return compares(value, rule.operator, results);
  return false;
};

const textHolds = (cell: string, operator: string, wanted: string): boolean => {
  const [text, part] = [cell.toLowerCase(), wanted.toLowerCase()];
  if (operator === 'beginsWith') return text.startsWith(part);
  if (operator === 'endsWith') return text.endsWith(part);
  return text.includes(part) === (operator === 'containsText');
};

const compares = (
  value: CellValue,
  operator: CellComparison,
  [first = null, second = null]: readonly CellValue[],
): boolean => {
  if (value === null || value instanceof CellError) return false;
  const order = (other: CellValue): number => {
    if (typeof value === 'number' && typeof other === 'number') return value - other;
    const [a, b] = [String(value).toLowerCase(), String(other ?? '').toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  };
  switch (operator) {
    case 'equal':
      return order(first) === 0;
    case 'notEqual':
      return order(first) !== 0;
    case 'greaterThan':
      return order(first) > 0;
    case 'lessThan':
      return order(first) < 0;
    case 'greaterThanOrEqual':
      return order(first) >= 0;
    case 'lessThanOrEqual':
      return order(first) <= 0;
    case 'between':
      return order(first) >= 0 && order(second) <= 0;
    case 'notBetween':
      return order(first) < 0 || order(second) > 0;
  }
};

/** Between which values a bar grows; null for what is no bar or stands over no numbers. */
const barScale = (
  sheet: Sheet,
  format: ConditionalFormat,
  used: Rect,
): { low: number; high: number } | null => {
  if (format.rule.kind !== 'dataBar') return null;
  const numbers = [...cellsOf(format, used)]
    .map(([row, column]) => sheet.value(row, column))
    .filter((value) => typeof value === 'number');
  if (numbers.length === 0) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const at = ({ kind, value }: ScalePoint, automatic: number, own: number): number => {
    if (kind === 'number') return Number(value);
    if (kind === 'percent') return least + ((most - least) * Number(value)) / 100;
    return kind === 'automatic' ? automatic : own;
  };
  const low = at(format.rule.low, Math.min(0, least), least);
  const high = at(format.rule.high, Math.max(0, most), most);
  return high > low ? { low, high } : null;
};
