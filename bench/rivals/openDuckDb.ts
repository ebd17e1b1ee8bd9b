import { createSqlRival } from './createSqlRival';
import { requireRival } from './requireRival';
import { type Rival, type SqlCell, sqlColumns, type SqlRow } from './Rival';

/** What we use of DuckDB's package, whose types are there only when the rivals are installed. */
interface DuckDb {
  readonly version: () => string;
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection> }>;
  };
}

interface Connection {
  run(query: string): Promise<unknown>;
  runAndReadAll(query: string): Promise<{ getRowObjects(): SqlRow[] }>;
  createAppender(table: string): Promise<Appender>;
}

interface Appender {
  appendNull(): void;
  appendVarchar(text: string): void;
  appendDouble(value: number): void;
  appendInteger(value: number): void;
  endRow(): void;
  closeSync(): void;
}

/** DuckDB in memory, with as many threads as it likes. */
export const openDuckDb = async (rows: readonly (readonly SqlCell[])[]): Promise<Rival> => {
  const duckDb = requireRival('@duckdb/node-api') as DuckDb;
  const connection = await (await duckDb.DuckDBInstance.create(':memory:')).connect();
  const columns = Object.entries(sqlColumns);
  const declared = columns.map(([name, type]) => `${name} ${type}`).join(', ');
  await connection.run(`CREATE TABLE grades (${declared})`);
  const appender = await connection.createAppender('grades');
  for (const cells of rows) {
    columns.forEach(([, type], at) => {
      const cell = cells[at] ?? null;
      if (cell === null) appender.appendNull();
      else if (type === 'VARCHAR') appender.appendVarchar(String(cell));
      else if (type === 'INTEGER') appender.appendInteger(Number(cell));
      else appender.appendDouble(Number(cell));
    });
    appender.endRow();
  }
  appender.closeSync();
  return createSqlRival('DuckDB', duckDb.version(), async (query) =>
    (await connection.runAndReadAll(query)).getRowObjects(),
  );
};
