import type { TableName } from '../workbook/schema';
import type { Table } from '../workbook/Table';
import { distinctKeys, keyOf } from '../indicators/measures/DistinctKeys';

/**
 * The tables whose rows stand for people, and the column that tells one person from another; null
 * where each row is somebody else.
 */
const personColumns: Readonly<Partial<Record<TableName, string | null>>> = {
  Izglitojamie: 'Izglītojamais',
  Vertejumi: 'Izglītojamais',
  Personals: 'Darbinieks',
  Aptaujas: null,
};

/**
 * The rows of these count things, but some of their columns hold people or numbers of people; and
 * the column that tells one participant from another.
 */
const participantColumns: Readonly<Partial<Record<TableName, string | null>>> = {
  Pasakumi: 'Dalībnieks',
  InteresuIzglitiba: null,
};

const headColumns: Readonly<Partial<Record<TableName, string>>> = {
  InteresuIzglitiba: 'Izglītojamo skaits',
};

export type Subject = 'people' | 'counts-of-people' | 'things';

/** What the rows of a table stand for. */
export const subjectOf = (table: TableName): Subject => {
  if (table in personColumns) return 'people';
  return table in participantColumns ? 'counts-of-people' : 'things';
};

/** The column by which a table tells people apart; null when it does not. */
export const personColumnOf = (table: TableName): string | null => personColumns[table] ?? null;

/** The column of a table of things that tells one participant from another; null without one. */
export const participantColumnOf = (table: TableName): string | null =>
  participantColumns[table] ?? null;

/** The column of a table whose rows each stand for several people; null when it has none. */
export const headColumnOf = (table: TableName): string | null => headColumns[table] ?? null;

/**
 * Tells whether rows belong to some people, but fewer than a threshold. Rows of one person count
 * once, rows that stand for several as many.
 */
export const smallGroupTest = (
  table: Table,
): ((rows: Iterable<number>, threshold: number) => boolean) => {
  const name = personColumnOf(table.name) ?? participantColumnOf(table.name);
  const column = name === null ? undefined : table.column(name);
  const persons = column === undefined ? null : distinctKeys(column);
  return (rows, threshold) => {
    const seen = new Map<number, number>();
    let size = 0;
    for (const row of rows) {
      const weight = table.weights[row] ?? 0;
      const person = persons === null ? -1 : keyOf(persons, row);
      if (person < 0) size += weight;
      else {
        const before = seen.get(person) ?? 0;
        if (weight > before) {
          seen.set(person, weight);
          size += weight - before;
        }
      }
      if (size >= threshold) return false;
    }
    return size > 0;
  };
};
