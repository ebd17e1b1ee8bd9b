import type { Place } from '../../workbook/FindingLog';
import { foldText } from '../../workbook/foldText';
import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { Indicator } from '../Indicator';
import type { CheckContext } from './CheckContext';

interface Fraction {
  readonly indicator: Indicator;
  readonly numerator: number;
  readonly denominator: number;
  /** Where staff entered it; null for a computed one. */
  readonly place: Place | null;
}

/** Words in a row that two names must share to be about one thing. */
const commonWords = 3;

/**
 * Finds one notion that was divided by different wholes: in one year the same numerator, entered
 * under names that share a phrase, over different denominators (4 of 26, 4 of 25, and 4 of 18 by the
 * tables). A figure that only its own rows contradict is left to the check of declared figures.
 */
export const checkDenominators = (context: CheckContext): void => {
  const { catalogue, entries, log } = context;
  const years = new Set(catalogue.flatMap((indicator) => entries.yearsOf(indicator)));
  for (const year of years) {
    const seen = new Set<Fraction>();
    const fractions = fractionsOf(context, year);
    for (const fraction of fractions) {
      if (seen.has(fraction) || !fraction.place) continue;
      const alike = fractions.filter(
        ({ indicator, numerator }) =>
          numerator === fraction.numerator && isOneNotion(fraction.indicator, indicator),
      );
      for (const each of alike) seen.add(each);
      const others = alike.filter(
        ({ indicator, denominator }) =>
          indicator !== fraction.indicator && denominator !== fraction.denominator,
      );
      if (others.length === 0) continue;
      log.add('warning', 'denominators-differ', fraction.place, null, {
        id: fraction.indicator.id,
        name: fraction.indicator.name,
        year: formatSchoolYear(year),
        ids: [...new Set(alike.map(({ indicator }) => indicator.id))].sort().join(' '),
        figures: alike
          .map(
            ({ indicator, numerator, denominator }) =>
              `${indicator.id} ${numerator}/${denominator}`,
          )
          .join(', '),
      });
    }
  }
};

/** What staff entered as numerator and denominator, and what the tables give for the same. */
const fractionsOf = (
  { catalogue, entries, figures }: CheckContext,
  year: SchoolYear,
): readonly Fraction[] =>
  catalogue.flatMap((indicator) => {
    const entry = entries.get(indicator, year);
    if (!entry || entry.blocked || indicator.unit !== 'share') return [];
    const { declared, measured } = figures.of(indicator, year);
    const { numerator, denominator, place } = entry;
    const entered = toFraction(indicator, numerator, denominator, place);
    const computed = declared
      ? toFraction(indicator, measured.numerator, measured.denominator, null)
      : [];
    return [...entered, ...computed];
  });

const toFraction = (
  indicator: Indicator,
  numerator: number | null,
  denominator: number | null,
  place: Place | null,
): readonly Fraction[] =>
  numerator === null || denominator === null || numerator <= 0
    ? []
    : [{ indicator, numerator, denominator, place }];

const isOneNotion = (a: Indicator, b: Indicator): boolean => {
  if (a === b) return true;
  const phrases = new Set(phrasesOf(a.name));
  return phrasesOf(b.name).some((phrase) => phrases.has(phrase));
};

/** Every run of as many words as two names must share. */
const phrasesOf = (name: string): readonly string[] => {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words
    .slice(0, Math.max(0, words.length - commonWords + 1))
    .map((_, at) => words.slice(at, at + commonWords).join(' '));
};
