import { wordLists } from '../../src/workbook/wordLists';
import type { SampleTable } from './SampleTable';
import { toRows } from './toRows';

/** The template's bands. `No` is inclusive; where bands meet, the next band's `No` rules. */
const skalas: SampleTable = {
  table: 'Skalas',
  rows: toRows(
    ['Skala', 'No', 'Līdz', 'Līmenis'],
    [
      ['10 balles', 9, 10, 'Augsts'],
      ['10 balles', 6, 8, 'Optimāls'],
      ['10 balles', 4, 5, 'Pietiekams'],
      ['10 balles', 1, 3, 'Nepietiekams'],
      ['%', 90, 100, 'Augsts'],
      ['%', 60, 90, 'Optimāls'],
      ['%', 40, 60, 'Pietiekams'],
      ['%', 0, 40, 'Nepietiekams'],
      ['Punkti', 90, 100, 'Augsts'],
      ['Punkti', 60, 90, 'Optimāls'],
      ['Punkti', 40, 60, 'Pietiekams'],
      ['Punkti', 0, 40, 'Nepietiekams'],
      ['STAP', 'P', 'P', 'Augsts'],
      ['STAP', 'A', 'A', 'Optimāls'],
      ['STAP', 'T', 'T', 'Pietiekams'],
      ['STAP', 'S', 'S', 'Nepietiekams'],
      ['Ieskaite', 'Ieskaitīts', 'Ieskaitīts', 'Pietiekams'],
      ['Ieskaite', 'Neieskaitīts', 'Neieskaitīts', 'Nepietiekams'],
    ],
  ),
};

/** Every word of the contract's lists, one a row. */
const saraksti: SampleTable = {
  table: 'Saraksti',
  rows: Object.values(wordLists).flatMap((list) =>
    list.words.map((word) => ({ Saraksts: list.lv, Vērtība: word })),
  ),
};

/** What the template brings and both samples keep as it is. */
export const defaultTables: readonly SampleTable[] = [skalas, saraksti];
