import type { Indicator } from '../../indicators/Indicator';
import type { IndicatorResult } from '../../indicators/IndicatorResult';
import { foldText } from '../../workbook/foldText';
import { readText } from '../../workbook/values/readText';
import { rowsOfAll, type RowTest } from './RowTest';
import { isAnswer, isNumber, isOneOf } from './testCells';
import { isYear } from './testYears';
import { refuseTwin, type Twin } from './Twin';
import type { TwinContext } from './TwinContext';
import { type Figured, writeSum } from './WeightedSum';

/**
 * Writes the formula of a figure that staff entered: the value of the indicator's row of
 * `Merijumi`, or its numerator by its denominator.
 *
 * @param context with `Merijumi` as its table
 */
export const writeEntered = (
  { id, name, unit, measure }: Indicator,
  result: IndicatorResult,
  context: TwinContext,
): Twin => {
  const [yearOf, named] = [context.column('Mācību gads'), context.column('Rādītājs')];
  const years = yearOf && isYear(yearOf, context.years);
  const own =
    named &&
    isOneOf(named, [id], (cell) => {
      const text = foldText(readText(cell) ?? '');
      return text !== '' && (text === foldText(id) || text === foldText(name));
    });
  if (!years || !own) return refuseTwin('spelling');
  const rows = [years, own];
  const figures =
    measure === 'yes-no'
      ? [writeAnswer(rows, context)]
      : [
          writeRatio(rows, context),
          sumOf('Vērtība', rows, 1, context),
          ...(unit === 'share' ? [sumOf('Vērtība', rows, 100, context)] : []),
        ];
  // How staff typed the figure is seen from which way of reading gives what we read.
  const right = figures.find((figure) => figure !== null && isClose(figure.value, result.value));
  return right
    ? { formula: `=${right.text}`, value: right.value, refusal: null }
    : refuseTwin('spelling');
};

const isClose = (a: number, b: number | null): boolean =>
  b !== null && Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));

const sumOf = (
  field: string,
  rows: readonly RowTest[],
  unit: number,
  { column, table }: TwinContext,
): Figured | null => {
  const cells = column(field);
  const summand = cells && { tests: [isNumber(cells)], column: cells, dividedBy: null, unit };
  return summand && writeSum(rows, summand, null, table.source.rowCount);
};

const writeRatio = (rows: readonly RowTest[], context: TwinContext): Figured | null => {
  const over = sumOf('Skaitītājs', rows, 1, context);
  const under = sumOf('Saucējs', rows, 1, context);
  return over && under && under.value !== 0
    ? { text: `IFERROR((${over.text})/(${under.text}),"")`, value: over.value / under.value }
    : null;
};

const writeAnswer = (rows: readonly RowTest[], { column }: TwinContext): Figured | null => {
  const cells = column('Vērtība');
  const yes = cells && isAnswer(cells, true);
  if (!yes) return null;
  const tests = [...rows, yes];
  const isYes = rowsOfAll(tests).includes(1);
  const mask = tests.map(({ text }) => text).join('*');
  return { text: `1*(SUMPRODUCT(${mask})>0)`, value: Number(isYes) };
};
