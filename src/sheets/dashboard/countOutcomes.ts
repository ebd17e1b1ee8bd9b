import type { IndicatorResult, Status } from '../../indicators/IndicatorResult';
import type { SheetInput } from '../SheetInput';

/** How the targets of an area came out: met, on the way, missed, without data. */
export interface AreaOutcomes {
  /** '' where the catalogue names none. */
  readonly area: string;
  readonly counts: readonly [met: number, onTheWay: number, missed: number, noData: number];
}

const groups: Readonly<Partial<Record<Status, 0 | 1 | 2 | 3>>> = {
  met: 0,
  'partly-met': 1,
  'on-track': 1,
  behind: 2,
  'not-met': 2,
  'no-data': 3,
};

/** The results of the year that is computed. */
const resultsOfYear = ({ indicators, year }: SheetInput): IndicatorResult[] =>
  indicators.filter((result) => result.year === year);

/** How many results of the year have each status. */
export const countStatuses = (input: SheetInput): ReadonlyMap<Status, number> => {
  const counts = new Map<Status, number>();
  for (const { status } of resultsOfYear(input)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
};

/**
 * Counts, in the order of the catalogue, how the targets of each area came out in the year.
 *
 * Targets are counted, not averaged: a mean over percentages, pieces of equipment and plain yeses
 * would say nothing.
 */
export const countOutcomes = (input: SheetInput): AreaOutcomes[] => {
  const results = new Map(resultsOfYear(input).map((result) => [result.id, result]));
  const areas = new Map<string, [number, number, number, number]>();
  for (const { id, area } of input.catalogue) {
    const status = results.get(id)?.status;
    const group = status === undefined ? undefined : groups[status];
    if (group === undefined) continue;
    const counts = areas.get(area) ?? [0, 0, 0, 0];
    counts[group] += 1;
    areas.set(area, counts);
  }
  return [...areas].map(([area, counts]) => ({ area, counts }));
};

/** The areas for which there is room; the last one takes those that are left in. */
export const limitAreas = (
  areas: readonly AreaOutcomes[],
  most: number,
  others: string,
): AreaOutcomes[] => {
  if (areas.length <= most) return [...areas];
  const sum = (index: 0 | 1 | 2 | 3): number =>
    areas.slice(most - 1).reduce((total, { counts }) => total + counts[index], 0);
  return [...areas.slice(0, most - 1), { area: others, counts: [sum(0), sum(1), sum(2), sum(3)] }];
};
