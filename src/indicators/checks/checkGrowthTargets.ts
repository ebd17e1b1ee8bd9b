import { foldText } from '../../workbook/foldText';
import { formatSchoolYear, schoolYear } from '../../workbook/SchoolYear';
import { isGrowth } from '../catalogue/isGrowth';
import { cataloguePlace } from '../figures/cataloguePlace';
import type { CheckContext } from './CheckContext';

/** Words in a goal that say which of the two is meant. */
const decided = /procentpunkt|p\. ?p\.|relatīv|percentage point|relative/u;

/**
 * Finds what a growth target leaves open: a growth in percent of something that is a percentage
 * itself (5 % of it, or 5 points?), and growth targets of one catalogue that are held against
 * different years.
 */
export const checkGrowthTargets = ({ catalogue, tables, year, log }: CheckContext): void => {
  const table = tables.get('Raditaji');
  if (!table) return;
  const growing = catalogue.filter(({ comparison }) => isGrowth(comparison));
  for (const indicator of growing) {
    const { id, name, goal, comparison, unit } = indicator;
    const isOpen = comparison === 'growth-relative' && unit === 'share';
    if (!isOpen || decided.test(foldText(goal))) continue;
    log.add('note', 'growth-of-share', cataloguePlace(table, indicator, 'comparison'), null, {
      id,
      name,
    });
  }
  const bases = new Map(
    growing.flatMap((indicator) => {
      const { baseYear } = indicator;
      if (baseYear === null) return [];
      const base = baseYear === 'previous' ? schoolYear(year - 1) : baseYear;
      return [[base, indicator] as const];
    }),
  );
  const [, other] = [...bases.values()];
  if (!other) return;
  log.add('note', 'baselines-differ', cataloguePlace(table, other, 'baseYear'), null, {
    count: bases.size,
    bases: [...bases].map(([base, { id }]) => `${formatSchoolYear(base)} (${id})`).join(', '),
  });
};
