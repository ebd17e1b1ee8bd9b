import type { FindingCode } from '../../workbook/Finding';
import type { Place } from '../../workbook/FindingLog';
import { formatSchoolYear, schoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import { cataloguePlace } from '../figures/cataloguePlace';
import type { Indicator } from '../Indicator';
import { compare, type Rational, rationalOf } from '../numbers/Rational';
import { roundRational } from '../roundRatio';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/**
 * Finds targets that ask for less than what was there before they were set: below the baseline, or,
 * for a goal of one year, below the value of the year before (5 pupils where 8 took part already).
 */
export const checkReachedTargets = (context: CheckContext): void => {
  checkBaselinesOf(context);
  checkYearGoals(context);
};

const checkBaselinesOf = (context: CheckContext): void => {
  const { catalogue, tables, figures } = context;
  const table = tables.get('Raditaji');
  if (!table) return;
  for (const indicator of catalogue) {
    const { baseYear, baseValue, target } = indicator;
    const base = baseYear === 'previous' ? null : baseYear;
    const before =
      baseValue !== null
        ? rationalOf(baseValue)
        : base === null
          ? null
          : figures.of(indicator, base).measured.exact;
    if (before === null || target === null) continue;
    const place = cataloguePlace(table, indicator, 'target');
    report(context, 'target-below-baseline', place, indicator, { target, before, year: base });
  }
};

const checkYearGoals = (context: CheckContext): void => {
  const { tables, index, figures, milestones } = context;
  const cells = TableCells.of(tables, 'GadaMerki');
  if (!cells) return;
  for (const row of cells.rows) {
    const year = cells.schoolYear('year', row);
    if (year === null) continue;
    const before = schoolYear(year - 1);
    for (const { indicator } of index.findAll(cells.text('indicators', row))) {
      if (!indicator || indicator.targetYear === null || indicator.targetYear < year) continue;
      const { exact } = figures.of(indicator, before).measured;
      const target = milestones.get(indicator, year) ?? indicator.target;
      if (exact === null || target === null) continue;
      const place = cells.place('result', row);
      report(context, 'target-already-reached', place, indicator, {
        target,
        before: exact,
        year: before,
      });
    }
  }
};

interface Held {
  readonly target: number;
  readonly before: Rational;
  /** Year of the value before; null when only a baseline was typed. */
  readonly year: SchoolYear | null;
}

const report = (
  { log }: CheckContext,
  code: FindingCode,
  place: Place,
  { id, name, comparison, unit }: Indicator,
  { target, before, year }: Held,
): void => {
  const order = compare(before, rationalOf(target));
  const isBetter = comparison === '>=' ? order > 0 : comparison === '<=' && order < 0;
  if (!isBetter) return;
  const scale = unit === 'share' ? 100 : 1;
  log.add('warning', code, place, null, {
    id,
    name,
    target: Number(roundRational(rationalOf(target), 2, scale)),
    before: Number(roundRational(before, 2, scale)),
    sign: unit === 'share' ? ' %' : '',
    year: year === null ? '–' : formatSchoolYear(year),
  });
};
