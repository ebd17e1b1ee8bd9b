import type { Comparison, Indicator } from '../indicators/Indicator';
import type { Unit } from '../indicators/IndicatorResult';
import type { SheetLabels } from './SheetLabels';

const decimals: Readonly<Record<Exclude<Unit, 'yes-no'>, string>> = {
  share: '0.00%',
  count: '#,##0',
  number: '0.00',
};

/** How a value of that unit stands in a cell: the schools print two decimals of a percentage. */
export const valueFormat = (unit: Unit, labels: SheetLabels): string =>
  unit === 'yes-no' ? `"${labels.yes}";;"${labels.no}"` : decimals[unit];

const signs: Readonly<Record<Comparison, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  'growth-relative': '+',
  'growth-points': '+',
  increase: '',
  yes: '',
};

/** How a target stands in a cell: the number with its comparison before it, as in `≥ 70,00%`. */
export const targetFormat = (indicator: Indicator, labels: SheetLabels): string => {
  const { comparison, unit } = indicator;
  const isGrowth = comparison === 'growth-relative' || comparison === 'growth-points';
  const number = isGrowth ? decimals.share : valueFormat(unit, labels);
  const sign = comparison === null ? '' : signs[comparison];
  return sign === '' || unit === 'yes-no' ? number : `"${sign} "${number}`;
};

/** Day, month and year as Latvians write them. */
export const dateFormat = 'dd.mm.yyyy.';

/** Day and time of day, as Latvians write them. */
export const momentFormat = 'dd.mm.yyyy. hh:mm';
