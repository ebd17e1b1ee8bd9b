import { distinctKeys, keyOf } from '../indicators/measures/DistinctKeys';
import { findTable } from '../indicators/catalogue/findTable';
import type { Indicator, Measure } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import { foldText } from '../workbook/foldText';
import type { TableName } from '../workbook/schema';
import type { SchoolYear } from '../workbook/SchoolYear';
import type { Table } from '../workbook/Table';
import type { CountedFigure } from './disclosure/CountingSpace';
import { distinctUnits } from './countBy';
import { placeFigure } from './placeFigure';
import {
  headColumnOf,
  participantColumnOf,
  personColumnOf,
  smallGroupTest,
  subjectOf,
} from './people';
import type { Spaces } from './Spaces';

/** The name of an indicator's figure in a school year, wherever it is shown. */
export const figureId = (id: string, year: SchoolYear): string => `${id}@${year}`;

export interface Counted {
  /** Figures whose rows are known, to be protected together. */
  readonly figures: readonly CountedFigure[];
  /** IDs of figures that are small by what is shown of them alone: entered and frozen ones. */
  readonly small: ReadonlySet<string>;
}

/** Finds what each figure counts, as far as it counts people. */
export const countFigures = (
  catalogue: readonly Indicator[],
  results: readonly IndicatorResult[],
  tables: ReadonlyMap<TableName, Table>,
  threshold: number,
  spaces: Spaces,
): Counted => {
  const indicators = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const figures: CountedFigure[] = [];
  const small = new Set<string>();
  for (const result of results) {
    const indicator = indicators.get(result.id);
    if (!indicator?.measure || result.value === null) continue;
    const id = figureId(result.id, result.year);
    const reference = findTable(indicator.table, tables);
    const table = reference.kind === 'found' ? reference.table : null;
    const rows = table && subjectOf(table.name) === 'people' ? result.rows : null;
    if (table && rows && rows.whole.length > 0) {
      const placed = countRows({ id, table, rows, indicator, spaces });
      if (placed) figures.push(...placed);
      else if (smallGroupTest(table)(rows.whole, threshold)) small.add(id);
    } else if (table && isHeads(indicator, table.name) && result.rows.whole.length > 0) {
      const by = { column: indicator.field };
      figures.push(
        ...placeFigure({ id, table, whole: [...result.rows.whole], part: null, by }, spaces),
      );
    } else if (isSmallNumber(result, indicator, table?.name ?? null, threshold)) {
      small.add(id);
    }
  }
  return { figures, small };
};

/** Whether an indicator sums numbers of people, row by row. */
const isHeads = ({ measure, field }: Indicator, table: TableName): boolean => {
  const heads = headColumnOf(table);
  return measure === 'sum' && heads !== null && foldText(field) === foldText(heads);
};

interface Counting {
  readonly id: string;
  readonly table: Table;
  readonly rows: IndicatorResult['rows'];
  readonly indicator: Indicator;
  readonly spaces: Spaces;
}

/** The figure by its rows, people or pairs; null where it counts something else about people. */
const countRows = ({ id, table, rows, indicator, spaces }: Counting): CountedFigure[] | null => {
  const { measure, field } = indicator;
  const [part, whole] = [[...rows.part], [...rows.whole]];
  switch (measure) {
    case 'share':
      return placeFigure({ id, table, whole, part, by: undefined }, spaces);
    case 'distinct-count':
    case 'distinct-share': {
      const person = personColumnOf(table.name);
      const column = table.column(field);
      if (person === null || !column || column !== table.column(person)) return null;
      const counted = measure === 'distinct-share' ? part : null;
      return placeFigure({ id, table, whole, part: counted, by: 'person' }, spaces);
    }
    case 'dynamics':
      return countPairs(id, table, part, whole, field !== '', spaces);
    default:
      return placeFigure({ id, table, whole, part: null, by: undefined }, spaces);
  }
};

/** Pairs of grades, or pupils, by the rows that make them up. */
const countPairs = (
  id: string,
  table: Table,
  part: readonly number[],
  whole: readonly number[],
  perPupil: boolean,
  spaces: Spaces,
): CountedFigure[] | null => {
  const [pupils, subjects, years] = ['Izglītojamais', 'Priekšmets', 'Mācību gads'].map((name) => {
    const column = table.column(name);
    return column && distinctKeys(column);
  });
  if (!pupils || !subjects || !years) return null;
  const own = perPupil ? 1 : subjects.size + 1;
  const unitOf = (row: number): number => {
    const pupil = keyOf(years, row) * pupils.size + keyOf(pupils, row);
    return perPupil ? pupil : pupil * own + keyOf(subjects, row) + 1;
  };
  const name = perPupil ? 'improved pupils' : 'improved pairs';
  const space = spaces.ofPairs(name, years.size * pupils.size * own, own);
  const units = (rows: readonly number[]): number[] => distinctUnits(rows.map(unitOf));
  return [{ id, space, whole: units(whole), part: units(part) }];
};

/** Whether a figure over rows that are things counts those, and not the people in their columns. */
const countsThings = (measure: Measure | null, field: string, table: TableName): boolean => {
  if (measure === 'count' || measure === 'share') return true;
  const isDistinct = measure === 'distinct-count' || measure === 'distinct-share';
  return isDistinct && foldText(field) !== foldText(participantColumnOf(table) ?? '');
};

/** Measures whose value itself says how many there are. */
const counting: ReadonlySet<Measure> = new Set(['count', 'distinct-count', 'sum']);

/**
 * Whether a figure without known rows may be about a few people, by its numbers alone: an entered
 * or frozen share with a small numerator, denominator or rest; a frozen count of few.
 *
 * Entered figures count as people's unless their row of the catalogue names a table of things.
 */
const isSmallNumber = (
  { value, numerator, denominator, unit }: IndicatorResult,
  { measure, field }: Pick<Indicator, 'measure' | 'field'>,
  table: TableName | null,
  threshold: number,
): boolean => {
  const isFew = (count: number): boolean => count > 0 && count < threshold;
  const subject = table === null ? 'people' : subjectOf(table);
  if (subject === 'things' || measure === 'yes-no') return false;
  if (table !== null && subject === 'counts-of-people' && countsThings(measure, field, table)) {
    return false;
  }
  if (denominator !== null) {
    if (isFew(denominator)) return true;
    if (numerator === null || measure === 'mean' || measure === 'ratio') return false;
    return isFew(numerator) || isFew(denominator - numerator);
  }
  return (
    unit === 'count' && measure !== null && counting.has(measure) && value !== null && isFew(value)
  );
};
