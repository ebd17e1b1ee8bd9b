import type { GroupedTables } from '../scale/GroupedTables';
import { countedQuery, pairsQuery, tableQueries } from './queries';
import type { Rival, SqlRow } from './Rival';

const numbers = (row: SqlRow | undefined): Record<string, number> =>
  Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));

/** An engine that speaks SQL. */
export const createSqlRival = (
  name: string,
  version: string,
  ask: (query: string) => Promise<readonly SqlRow[]>,
): Rival => ({
  name,
  version,
  twenty: async () => {
    const [counted] = await ask(countedQuery);
    const [pairs] = await ask(pairsQuery);
    return { ...numbers(counted), ...numbers(pairs) };
  },
  tables: async () => {
    const read = async (query: string): Promise<Record<string, number>> =>
      Object.fromEntries((await ask(query)).map((row) => [String(row.name), Number(row.value)]));
    const tables: GroupedTables = {
      levels: await read(tableQueries.levels),
      classes: await read(tableQueries.classes),
      subjects: await read(tableQueries.subjects),
    };
    return tables;
  },
});
