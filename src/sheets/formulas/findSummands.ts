import { foldText } from '../../workbook/foldText';
import type { Scale } from '../../workbook/grades/Scales';
import { anyOf, rowsOfAll, type RowTest } from './RowTest';
import { compares, isNumber } from './testCells';
import { isOnScale, isWord, presentScales, scalesOf } from './testGradeLevel';
import type { TwinContext } from './TwinContext';
import type { Summand } from './WeightedSum';

/**
 * The numbers of a field, one summand for each way in which they stand in the table (`Procenti` is
 * marks, percentages and points); null for a field that no formula of ours can say.
 */
export const findSummands = (field: string, context: TwinContext): readonly Summand[] | null => {
  const column = context.column(field);
  if (column !== null) return [{ tests: [isNumber(column)], column, dividedBy: null, unit: 1 }];
  const header = context.table.column(field)?.header;
  const grade = context.column('Vērtējums');
  if (grade === null) return null;
  if (header === 'Balles') {
    const scale = isOnScale('marks', context);
    return scale && [{ tests: [scale, isNumber(grade)], column: grade, dividedBy: null, unit: 1 }];
  }
  return header === 'Procenti' ? findPercentages(context) : null;
};

/** Marks ÷ 10, percentages ÷ 100 (a number up to 1 is a fraction already), points ÷ maximum. */
const findPercentages = (context: TwinContext): readonly Summand[] | null => {
  const [grade, scaleColumn] = [context.column('Vērtējums'), context.column('Skala')];
  if (grade === null || scaleColumn === null) return null;
  const present = presentScales(context);
  const used = [...context.scales.values()].filter(({ name }) => present.has(foldText(name)));
  const scales = used.length > 0 ? used : scalesOf('marks', context);
  const summands: Summand[] = [];
  for (const { name, kind } of scales) {
    const onScale = isWord(scaleColumn, name);
    const made = onScale && summandsOf(kind, onScale, context);
    if (!made) return null;
    summands.push(...made);
  }
  return summands.length === 0 ? null : summands;
};

const summandsOf = (
  kind: Scale['kind'],
  onScale: RowTest,
  { column }: TwinContext,
): readonly Summand[] | null => {
  const grade = column('Vērtējums');
  if (grade === null) return null;
  const plain: Summand = {
    tests: [onScale, isNumber(grade)],
    column: grade,
    dividedBy: null,
    unit: 1,
  };
  switch (kind) {
    case 'marks':
      return [{ ...plain, unit: 10 }];
    case 'percent':
      return [
        { ...plain, tests: [onScale, compares(grade, '>', 1)], unit: 100 },
        { ...plain, tests: [onScale, compares(grade, '<=', 1)] },
      ];
    case 'points': {
      const maximum = column('Maksimums');
      const isClean = maximum?.distinct.every((cell) => cell === '' || typeof cell === 'number');
      return maximum && isClean === true ? [{ ...plain, dividedBy: maximum }] : null;
    }
    default:
      return [];
  }
};

/** Rows that have a number in every one of the summands' ways. */
export const hasNumber = (summands: readonly Summand[]): RowTest =>
  anyOf(
    summands.map(({ tests }) => ({
      text: tests.map(({ text }) => text).join('*'),
      rows: () => rowsOfAll(tests),
    })),
  );
