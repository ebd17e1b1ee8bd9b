import type { Book } from '../../host/book/Book';
import type { TableName } from '../../src/workbook/schema';
import type { Sample } from '../data/SampleTable';
import { layOutTables } from './layOutTable';
import { addInputSheet, enterRows } from './writeInputSheet';

/** Adds every input sheet of the contract, in its order, each with a blank table. */
export const addInputSheets = (book: Book, sample: Sample): void => {
  for (const laidOut of layOutTables(sample)) addInputSheet(book, laidOut);
};

/** Enters the sample's rows into the tables for which `wanted` holds. */
export const enterTables = (
  book: Book,
  sample: Sample,
  wanted: (table: TableName) => boolean = () => true,
): void => {
  for (const laidOut of layOutTables(sample)) if (wanted(laidOut.name)) enterRows(book, laidOut);
};
