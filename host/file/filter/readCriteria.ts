import type { Element } from '@xmldom/xmldom';
import type { FilterCriterion } from '../../book/AutoFilter';
import { attributeOf, childrenOf, flagOf, numberOf } from '../xml/elements';
import { decodeCellText } from '../xml/xmlText';

/**
 * Reads the criteria of an `autoFilter` element.
 *
 * @param columnAt the column at a place of the filter, from 0; null where there is none
 */
export const readCriteria = (
  filter: Element,
  columnAt: (place: number) => number | null,
): readonly FilterCriterion[] =>
  childrenOf(filter, 'filterColumn').flatMap((element) => {
    const place = numberOf(element, 'colId') ?? -1;
    const column = place < 0 ? null : columnAt(place);
    // One without content only hides its column's button.
    return column === null || childrenOf(element).length === 0
      ? []
      : [{ column, texts: readFilterTexts(element) }];
  });

/** The texts that a `filterColumn` lists; null when it filters by anything else. */
export const readFilterTexts = (element: Element): readonly string[] | null => {
  const [list, ...others] = childrenOf(element);
  if (list?.localName !== 'filters' || others.length > 0) return null;
  const items = childrenOf(list);
  if (items.some(({ localName }) => localName !== 'filter')) return null;
  const texts = items.map((item) => decodeCellText(attributeOf(item, 'val') ?? ''));
  return flagOf(list, 'blank', false) ? ['', ...texts] : texts;
};
