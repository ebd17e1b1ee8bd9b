import type { IndicatorItem } from '../../editing/describeIndicators';
import { statuses, type Status } from '../../indicators/IndicatorResult';

/** Which indicators are wanted, and in which groups. */
export interface IndicatorFilter {
  readonly search: string;
  /** Null takes every status. */
  readonly status: Status | null;
  /** Null takes every area. */
  readonly area: string | null;
  readonly group: 'area' | 'status';
}

export interface IndicatorGroup {
  /** The area, or the status. */
  readonly key: string;
  readonly items: readonly IndicatorItem[];
}

/** Case and the marks of Latvian letters are nothing to search for: `macibu` finds `Mācību`. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The indicators that are wanted, in groups: areas as the catalogue has them, statuses in their order. */
export const filterIndicators = (
  items: readonly IndicatorItem[],
  { search, status, area, group }: IndicatorFilter,
): readonly IndicatorGroup[] => {
  const words = plain(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = items.filter((item) => {
    if (status !== null && item.status !== status) return false;
    if (area !== null && item.area !== area) return false;
    const text = plain(`${item.id} ${item.name} ${item.area}`);
    return words.every((word) => text.includes(word));
  });
  const keyOf = (item: IndicatorItem): string => (group === 'area' ? item.area : item.status);
  const keys = group === 'area' ? [...new Set(found.map(keyOf))] : statuses;
  return keys
    .map((key) => ({ key, items: found.filter((item) => keyOf(item) === key) }))
    .filter((one) => one.items.length > 0);
};
