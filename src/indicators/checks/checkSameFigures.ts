import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { Clause } from '../conditions/Condition';
import { parseCondition } from '../conditions/parseCondition';
import { cataloguePlace } from '../figures/cataloguePlace';
import type { Indicator } from '../Indicator';
import type { CheckContext } from './CheckContext';

/**
 * Finds a figure that stands under two names: one indicator counts who has a field filled in (any
 * quality grade), another who has one word in it (grade II), and both give the same. Then all have
 * that word, or the narrower name was put on the wider figure.
 */
export const checkSameFigures = ({ catalogue, figures, tables, year, log }: CheckContext): void => {
  const table = tables.get('Raditaji');
  if (!table) return;
  const single = catalogue.flatMap((indicator) => {
    const [clause, ...more] = parseCondition(indicator.part).condition ?? [];
    return clause && more.length === 0 ? [{ indicator, clause }] : [];
  });
  for (const narrow of single.filter(({ clause }) => isWord(clause))) {
    const wide = single.find(
      ({ indicator, clause }) =>
        isFilledIn(clause) &&
        foldText(clause.field) === foldText(narrow.clause.field) &&
        keyOf(indicator) === keyOf(narrow.indicator),
    );
    if (!wide) continue;
    const [a, b] = [figures.of(narrow.indicator, year), figures.of(wide.indicator, year)];
    const { numerator, denominator } = a.measured;
    if (numerator === null || denominator === null || numerator === 0) continue;
    if (numerator !== b.measured.numerator || denominator !== b.measured.denominator) continue;
    log.add('note', 'same-figure', cataloguePlace(table, narrow.indicator, 'part'), null, {
      id: narrow.indicator.id,
      name: narrow.indicator.name,
      other: wide.indicator.id,
      otherName: wide.indicator.name,
      year: formatSchoolYear(year),
      numerator,
      denominator,
    });
  }
};

const keyOf = ({ measure, table, field, whole }: Indicator): string =>
  [measure ?? '', table, field, whole].map(foldText).join('\n');

const isFilledIn = ({ operator, operands }: Clause): boolean =>
  operator === '<>' && operands.length === 1 && operands[0]?.isBlank === true;

const isWord = ({ operator, operands }: Clause): boolean =>
  operator === '=' && operands.length === 1 && operands[0]?.isBlank === false;
