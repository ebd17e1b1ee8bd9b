import type { Indicator } from '../../indicators/Indicator';
import type { IndicatorResult } from '../../indicators/IndicatorResult';
import { type ComputedMeasure, measureFunctions } from '../../indicators/measures/measureFunctions';
import { type CountedRows, findRows } from './findRows';
import { findSummands, hasNumber } from './findSummands';
import { findWeights } from './findWeights';
import { not, rowsOfAll, type RowTest } from './RowTest';
import { isBlankCell } from './testCells';
import { refuseTwin, type Twin } from './Twin';
import type { TwinContext } from './TwinContext';
import { countRows, type Figured, weightOf, writeSum } from './WeightedSum';
import { mostDistinctRows, writeDistinct } from './writeDistinct';

/** Beyond this, formulas over whole columns make the workbook slow. */
const mostRows = 20_000;

/** The formula of a figure, with the rows behind it, so that they can be held against ours. */
interface Written {
  readonly figure: Figured;
  readonly whole: readonly RowTest[];
  readonly part: readonly RowTest[];
}

/** Writes the formula of a measure that is computed from a table. */
export const writeComputed = (
  indicator: Indicator,
  measure: ComputedMeasure,
  result: IndicatorResult,
  context: TwinContext,
): Twin => {
  if (measure === 'dynamics') return refuseTwin('measure');
  const { rowCount } = context.table.source;
  const isDistinct = measure === 'distinct-count' || measure === 'distinct-share';
  if (rowCount > (isDistinct ? mostDistinctRows : mostRows)) return refuseTwin('too-long');
  const rows = findRows(indicator, measure, context);
  if ('reason' in rows) return refuseTwin(rows.reason, rows.field);
  const written = writers[measure](indicator.field, rows, context);
  if (written === null) return refuseTwin('column', indicator.field);
  // A frozen value has no rows behind it any more: whether it comes to the same is all there is.
  const sameRows =
    result.frozen ||
    (selectsSame(written.whole, result.rows.whole, measure, context) &&
      selectsSame([...written.whole, ...written.part], result.rows.part, measure, context));
  if (!sameRows) return refuseTwin('spelling');
  return { formula: `=${written.figure.text}`, value: written.figure.value, refusal: null };
};

type Writer = (field: string, rows: CountedRows, context: TwinContext) => Written | null;

const divide = (over: Figured | null, under: Figured | null): Figured | null =>
  over &&
  under && {
    text: `IFERROR((${over.text})/(${under.text}),"")`,
    value: over.value / under.value,
  };

/** Adds up over the rows, with the weights of the table. */
const add = (
  rows: readonly RowTest[],
  field: string | null,
  context: TwinContext,
): Figured | null => {
  const summands = field === null ? [countRows] : findSummands(field, context);
  const weights = findWeights(context);
  const { rowCount } = context.table.source;
  const sums = summands?.map((summand) => writeSum(rows, summand, weights, rowCount));
  if (!sums?.every((sum) => sum !== null)) return null;
  return {
    text: sums.map(({ text }) => text).join('+'),
    value: sums.reduce((total, { value }) => total + value, 0),
  };
};

const writers: Readonly<Record<Exclude<ComputedMeasure, 'dynamics'>, Writer>> = {
  count: (_, { whole }, context) => behind(add(whole, null, context), whole),
  sum: (field, { whole }, context) => behind(add(whole, field, context), whole),
  mean: (field, { whole }, context) => {
    const summands = findSummands(field, context);
    if (summands === null) return null;
    const valued = [...whole, hasNumber(summands)];
    return behind(divide(add(whole, field, context), add(valued, null, context)), valued);
  },
  ratio: (field, { whole }, context) => {
    const names = splitPair(field, context);
    const [a, b] = names?.map((name) => findSummands(name, context)) ?? [];
    if (!names || !a || !b) return null;
    const valued = [...whole, hasNumber(a), hasNumber(b)];
    const [over, under] = names.map((name) => add(valued, name, context));
    return behind(divide(over ?? null, under ?? null), valued);
  },
  share: (_, { whole, part, implied }, context) => {
    const all = [...whole, ...implied];
    const figure = divide(add([...whole, ...part], null, context), add(all, null, context));
    return behind(figure, all, part);
  },
  'distinct-count': (field, { whole }, context) => {
    const column = context.column(field);
    const filled = column && testFilled(column);
    if (!column || !filled) return null;
    const rows = [...whole, filled];
    return behind(writeDistinct(rows, column), rows);
  },
  'distinct-share': (field, { whole, part, implied }, context) => {
    const column = context.column(field);
    const filled = column && testFilled(column);
    if (!column || !filled) return null;
    const rows = [...whole, ...implied, filled];
    const figure = divide(writeDistinct([...rows, ...part], column), writeDistinct(rows, column));
    return behind(figure, rows, part);
  },
};

const behind = (
  figure: Figured | null,
  whole: readonly RowTest[],
  part: readonly RowTest[] = [],
): Written | null => figure && { figure, whole, part };

const testFilled = (column: Parameters<typeof isBlankCell>[0]): RowTest | null => {
  const blank = isBlankCell(column);
  return blank && not(blank);
};

/** The two names of `A / B`; where a header holds a `/` itself, the cut that makes both known. */
const splitPair = (text: string, { table }: TwinContext): readonly [string, string] | null => {
  const parts = text.split('/');
  for (let at = 1; at < parts.length; at += 1) {
    const [a, b] = [parts.slice(0, at).join('/').trim(), parts.slice(at).join('/').trim()];
    if (table.column(a) && table.column(b)) return [a, b];
  }
  return null;
};

/** Whether Excel's formula takes the very rows that we counted; rows that stand for nobody aside. */
const selectsSame = (
  tests: readonly RowTest[],
  ours: Uint32Array,
  measure: ComputedMeasure,
  context: TwinContext,
): boolean => {
  const { table } = context;
  const weights = measureFunctions[measure].usesWeights ? findWeights(context) : null;
  const { rowCount, sourceRow } = table.source;
  const counted = new Float64Array(rowCount).fill(Number.NaN);
  for (let at = 0; at < ours.length; at += 1) {
    const row = ours[at] ?? 0;
    counted[sourceRow(row)] = table.weights[row] ?? 1;
  }
  const passes = rowsOfAll(tests);
  for (let row = 0; row < rowCount; row += 1) {
    const weight = passes[row] !== 1 ? 0 : weights ? weightOf(weights.cell(row)) : 1;
    const expected = counted[row] ?? Number.NaN;
    if (weight > 0) {
      if (Number.isNaN(expected) || (weights !== null && expected !== weight)) return false;
    } else if (!Number.isNaN(expected)) return false;
  }
  return true;
};
