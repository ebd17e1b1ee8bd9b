import type { Element } from '@xmldom/xmldom';
import type { FilterCriterion } from '../../book/AutoFilter';
import { appendLike, childrenOf, createLike, numberOf, removeElement } from '../xml/elements';
import { encodeCellText } from '../xml/xmlText';
import { readFilterTexts } from './readCriteria';

/** How columns stand in a filter: as its elements say, and as they are to say. */
export interface FilterPlaces {
  /** The column at a place that the file names, from 0; null where there is none. */
  readonly columnAt: (place: number) => number | null;
  /** The place of a column now; below 0 when it is gone. */
  readonly placeOf: (column: number) => number;
}

/** Writes criteria into an `autoFilter` element; those that say the same already stay as they are. */
export const writeCriteria = (
  filter: Element,
  criteria: readonly FilterCriterion[],
  { columnAt, placeOf }: FilterPlaces,
): void => {
  const written = new Set<FilterCriterion>();
  for (const element of childrenOf(filter, 'filterColumn')) {
    const column = columnAt(numberOf(element, 'colId') ?? -1);
    const place = column === null ? -1 : placeOf(column);
    const criterion = criteria.find((one) => one.column === column);
    const onlyHidesButton = childrenOf(element).length === 0;
    if (place < 0 || (!criterion && !onlyHidesButton)) {
      removeElement(element);
      continue;
    }
    element.setAttribute('colId', String(place));
    if (!criterion) continue;
    written.add(criterion);
    if (criterion.texts && !sameTexts(readFilterTexts(element), criterion.texts)) {
      listTexts(element, criterion.texts);
    }
  }
  for (const criterion of criteria) {
    const place = placeOf(criterion.column);
    if (written.has(criterion) || !criterion.texts || place < 0) continue;
    const element = createLike(filter, 'filterColumn', { colId: String(place) });
    listTexts(element, criterion.texts);
    const later = childrenOf(filter).find(
      (sibling) =>
        sibling.localName !== 'filterColumn' || (numberOf(sibling, 'colId') ?? 0) > place,
    );
    filter.insertBefore(element, later ?? null);
  }
};

const sameTexts = (a: readonly string[] | null, b: readonly string[]): boolean =>
  a?.length === b.length && a.every((text) => b.includes(text));

const listTexts = (element: Element, texts: readonly string[]): void => {
  for (const child of childrenOf(element)) removeElement(child);
  const list = appendLike(element, 'filters', { blank: texts.includes('') ? '1' : null });
  for (const text of texts) {
    if (text !== '') appendLike(list, 'filter', { val: encodeCellText(text) });
  }
};
