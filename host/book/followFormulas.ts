import { followChart } from './BookChart';
import { ArrayFormula, formulaText, SharedFormula } from './CellFormula';
import { adjustFormula } from './formulaRewrite';
import type { Sheet } from './Sheet';
import { shiftRect, type StructuralChange } from './StructuralChange';

/** Lets every formula that stands on a sheet follow a change of structure. */
export function followOnSheet(sheet: Sheet, change: StructuralChange): void {
  const adjust = (formula: string): string => adjustFormula(formula, sheet.name, change);
  followCells(sheet, change, adjust);
  let touched = false;
  const follow = (formula: string): string => {
    const next = adjust(formula);
    if (next !== formula) touched = true;
    return next;
  };
  const formats = sheet.conditionalFormats.map((format) => {
    const { rule } = format;
    if (rule.kind === 'expression') {
      return { ...format, rule: { ...rule, formula: follow(rule.formula) } };
    }
    if (rule.kind !== 'cellIs') return format;
    const second = rule.formula2 === undefined ? {} : { formula2: follow(rule.formula2) };
    return { ...format, rule: { ...rule, formula: follow(rule.formula), ...second } };
  });
  if (touched) sheet.setConditionalFormats(formats);
  touched = false;
  const validations = sheet.validations.map((validation) => {
    const { rule } = validation;
    if (rule.kind === 'any') return validation;
    const second =
      'formula2' in rule && rule.formula2 !== undefined ? { formula2: follow(rule.formula2) } : {};
    return { ...validation, rule: { ...rule, formula: follow(rule.formula), ...second } };
  });
  if (touched) sheet.setValidations(validations);
  const charts = sheet.charts.map((chart) => followChart(chart, adjust));
  if (charts.some((chart, i) => chart !== sheet.charts[i])) sheet.setCharts(charts);
  for (const table of sheet.tables) {
    table.columns.forEach((column, index) => {
      const formula = column.calculatedFormula;
      if (formula !== null) table.setCalculatedFormula(index, adjust(formula));
    });
  }
}

function followCells(
  sheet: Sheet,
  change: StructuralChange,
  adjust: (formula: string) => string,
): void {
  const moved = change.kind === 'insert' || change.kind === 'delete' ? change : null;
  const own = moved !== null && moved.sheet.toLowerCase() === sheet.name.toLowerCase();
  const { rows } = sheet.cells;
  for (let r = 0; r < rows.length; r++) {
    const formulas = rows[r]?.formulas;
    if (!formulas) continue;
    for (let c = 0; c < formulas.length; c++) {
      const formula = formulas[c];
      if (formula === undefined) continue;
      const text = formulaText(formula, r, c);
      const next = adjust(text);
      if (formula instanceof ArrayFormula) {
        const rect = own ? (shiftRect(formula.rect, moved) ?? formula.rect) : formula.rect;
        if (next === text && rect === formula.rect) continue;
        sheet.cells.restateFormula(r, c, new ArrayFormula(next, rect, formula.kind));
      } else if (next !== text) {
        sheet.cells.restateFormula(r, c, next);
      } else if (formula instanceof SharedFormula && formula.broken) {
        sheet.cells.restateFormula(r, c, text);
      }
    }
  }
}
