import { foldText } from '../foldText';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';
import type { NormalKey } from './checkDoubledKeys';

/**
 * Makes an indicator that is named by its ID in one row and by its name in another the same: the
 * ID stands for both, where the name is unique.
 */
export const resolveIndicators = (catalogue: NamedTable<'Raditaji'> | undefined): NormalKey => {
  const idOf = new Map<string, string | null>();
  if (catalogue) {
    const [ids, names] = [wordColumn(catalogue, 'id'), wordColumn(catalogue, 'name')];
    for (let row = 0; row < catalogue.rowCount; row += 1) {
      const id = ids.words[ids.codes[row] ?? -1];
      const name = names.words[names.codes[row] ?? -1];
      if (id === undefined || name === undefined) continue;
      const folded = foldText(name);
      const known = idOf.get(folded);
      idOf.set(folded, known === undefined || known === foldText(id) ? foldText(id) : null);
    }
    for (const id of ids.words) idOf.set(foldText(id), foldText(id));
  }
  return (key, word) => {
    const folded = foldText(word);
    return key === 'indicator' ? (idOf.get(folded) ?? folded) : folded;
  };
};
