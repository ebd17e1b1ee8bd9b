import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { Entry } from '../catalogue/Entry';
import { roundNumber, roundRatio } from '../roundRatio';
import type { CheckContext } from './CheckContext';

/**
 * Finds shares in `Merijumi` that cannot be: a percentage that no whole numerator gives on its
 * denominator (80 % of 8), one that its own numerator and denominator do not give, and a numerator
 * above its denominator.
 *
 * A percentage may be rounded to any digit, up or down: it has to lie within one unit of its last.
 */
export const checkEnteredShares = ({ catalogue, entries, log }: CheckContext): void => {
  for (const indicator of catalogue) {
    if (indicator.unit !== 'share') continue;
    for (const year of entries.yearsOf(indicator)) {
      const entry = entries.get(indicator, year);
      const fraction = entry && !entry.blocked ? fractionOf(entry) : null;
      if (!entry || !fraction) continue;
      const { id, name } = indicator;
      const params = { id, name, year: formatSchoolYear(year), denominator: fraction.denominator };
      const { numerator, denominator } = fraction;
      if (numerator !== null && numerator > denominator) {
        log.add('warning', 'numerator-above-denominator', entry.place, null, {
          ...params,
          numerator,
        });
      } else if (entry.value !== null && numerator !== null) {
        if (isNear(entry.value, numerator, denominator)) continue;
        const shares = {
          typed: percent(entry.value),
          numerator,
          share: percentOf(numerator, denominator),
        };
        log.add('warning', 'entered-share-differs', entry.place, null, { ...params, ...shares });
      } else if (entry.value !== null && entry.value <= 1 && Number.isInteger(denominator)) {
        const lower = Math.min(Math.floor(entry.value * denominator), denominator - 1);
        const candidates = [lower, lower + 1];
        if (candidates.some((each) => isNear(entry.value ?? 0, each, denominator))) continue;
        log.add('warning', 'share-impossible', entry.place, null, {
          ...params,
          typed: percent(entry.value),
          lower,
          lowerShare: percentOf(lower, denominator),
          upper: lower + 1,
          upperShare: percentOf(lower + 1, denominator),
        });
      }
    }
  }
};

const fractionOf = ({
  numerator,
  denominator,
}: Entry): { readonly numerator: number | null; readonly denominator: number } | null =>
  denominator !== null && denominator > 0 ? { numerator, denominator } : null;

/** The percentage as it was typed, without the noise of its division by 100. */
const percent = (fraction: number): number => Number(roundNumber(fraction, 10, 100));

const percentOf = (numerator: number, denominator: number): number =>
  Number(roundRatio(numerator, denominator, 2, 100));

/** The typed percentage lies within one unit of its last digit of `numerator` ÷ `denominator`. */
const isNear = (typed: number, numerator: number, denominator: number): boolean => {
  const text = String(percent(typed));
  const decimals = text.split('.')[1]?.length ?? 0;
  const unit = 10 ** decimals;
  const units = Number(text.replace('.', ''));
  return Math.abs(100 * unit * numerator - units * denominator) < denominator;
};
