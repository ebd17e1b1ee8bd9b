import type { Clause } from '../../indicators/conditions/Condition';
import { parseCondition } from '../../indicators/conditions/parseCondition';
import type { Indicator } from '../../indicators/Indicator';
import { type ComputedMeasure, measureFunctions } from '../../indicators/measures/measureFunctions';
import { tableSchema } from '../../workbook/schema';
import { isDash } from '../../workbook/values/Reading';
import { not, type RowTest } from './RowTest';
import { isBlankCell } from './testCells';
import { testClause } from './testClause';
import { hasGrade } from './testGradeLevel';
import { hasPupilLevel } from './testPupilLevel';
import { testYears } from './testYears';
import type { TwinRefusal } from './Twin';
import type { TwinContext } from './TwinContext';

/** The rows that a formula counts: those of the population, and what the numerator asks besides. */
export interface CountedRows {
  readonly whole: readonly RowTest[];
  readonly part: readonly RowTest[];
  /** What the population asks besides, where no row of the numerator can lack it. */
  readonly implied: readonly RowTest[];
}

/** Finds the tests of the rows that an indicator counts, or the column that cannot be said. */
export const findRows = (
  indicator: Indicator,
  measure: ComputedMeasure,
  context: TwinContext,
): CountedRows | TwinRefusal => {
  const years = testYears(context);
  if (years === null) return { reason: 'column', field: 'Mācību gads' };
  const tests: Record<'part' | 'whole', RowTest[]> = { part: [], whole: [] };
  const clauses: Clause[] = [];
  for (const key of ['part', 'whole'] as const) {
    for (const clause of parseCondition(indicator[key]).condition ?? []) {
      const test = testClause(clause, context);
      if (test === null) return { reason: 'column', field: clause.field };
      tests[key].push(test);
      clauses.push(clause);
    }
  }
  const { hasPopulation } = measureFunctions[measure];
  const asked = clauses.map(({ field }) => field);
  // A mean takes the rows that have a number; of those each has a grade.
  const averaged = measure === 'mean' || measure === 'ratio' ? indicator.field.split('/') : [];
  const isAveraged = averaged.some((field) => isGraded(field, context));
  const fields = isAveraged ? [] : [...asked, indicator.field];
  const graded = testGraded(fields, context);
  const common = [years, ...tests.whole, ...testSilent(context)];
  if (!hasPopulation)
    return { whole: [...common, ...tests.part, ...graded], part: [], implied: [] };
  const isImplied = clauses.some(
    (clause, at) => at < tests.part.length && isGraded(clause.field, context) && asksGrade(clause),
  );
  return isImplied
    ? { whole: common, part: tests.part, implied: graded }
    : { whole: [...common, ...graded], part: tests.part, implied: [] };
};

/** Figures that rest on grades leave out the rows without one. */
const testGraded = (fields: readonly string[], context: TwinContext): readonly RowTest[] => {
  if (!fields.some((field) => isGraded(field, context))) return [];
  const grade = context.column('Vērtējums');
  const test =
    context.table.name === 'Izglitojamie' ? hasPupilLevel(context) : grade && hasGrade(grade);
  return test ? [test] : [];
};

/** A clause that no row without a grade meets. */
const asksGrade = ({ operator, operands }: Clause): boolean =>
  operator === '=' && operands.every(({ isBlank, isPrefix }) => !isBlank && !isPrefix);

const isGraded = (field: string, { table }: TwinContext): boolean =>
  table.column(field.trim())?.ungraded !== undefined;

/** Rows of dashes say "none this year": where there is one, it is not counted. */
const testSilent = (context: TwinContext): readonly RowTest[] => {
  const { table, years } = context;
  const isSilent = years.some((year) => {
    for (const row of table.rowsOf(year)) if (table.weights[row] === 0) return true;
    return false;
  });
  if (!isSilent) return [];
  for (const { lv, type } of tableSchema(table.name).columns) {
    const column = type === 'school-year' ? null : context.column(lv);
    if (!column?.distinct.some(isDash)) continue;
    const blank = isBlankCell(column);
    return blank ? [not(blank)] : [];
  }
  return [];
};
