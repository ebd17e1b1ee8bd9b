import type { SchoolYear } from '../../workbook/SchoolYear';
import type { FrozenValue } from '../FrozenValue';
import type { Indicator } from '../Indicator';
import type { Figures } from './Figures';

/**
 * The values that stand frozen for school years which are not computed but come before the last
 * that is: a school's earlier plan, say. By indicator, ascending.
 *
 * @param computed the school years that are computed, ascending
 */
export const listFrozenValues = (
  catalogue: readonly Indicator[],
  computed: readonly SchoolYear[],
  figures: Figures,
): FrozenValue[] => {
  const last = computed.at(-1);
  const isLookedBackOn = (year: SchoolYear): boolean =>
    last !== undefined && year < last && !computed.includes(year);
  return catalogue.flatMap((indicator) =>
    figures
      .frozenYearsOf(indicator)
      .filter(isLookedBackOn)
      .sort((a, b) => a - b)
      .map((year): FrozenValue => {
        const { id, unit } = indicator;
        const { measured, frozen } = figures.of(indicator, year);
        const { value, numerator, denominator } = measured;
        return { id, year, unit, value, numerator, denominator, frozen };
      }),
  );
};
