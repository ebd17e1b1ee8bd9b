import { createSqlRival } from './createSqlRival';
import { requireRival } from './requireRival';
import { type Rival, type SqlCell, sqlColumns, type SqlRow } from './Rival';

/** What we use of the package, whose types are there only when the rivals are installed. */
interface Sqlite {
  readonly Database: new (path?: string) => {
    exec(query: string): void;
    all(query: string): SqlRow[];
    prepare(query: string): { run(values: readonly SqlCell[]): unknown; finalize(): void };
  };
}

/** SQLite in memory, as WebAssembly: an engine of its own would have to be built or fetched. */
export const openSqlite = (rows: readonly (readonly SqlCell[])[]): Rival => {
  const { Database } = requireRival('node-sqlite3-wasm') as Sqlite;
  const database = new Database();
  const names = Object.keys(sqlColumns);
  const types = { VARCHAR: 'TEXT', INTEGER: 'INTEGER', DOUBLE: 'REAL' } as const;
  const declared = Object.entries(sqlColumns).map(([name, type]) => `${name} ${types[type]}`);
  database.exec(`CREATE TABLE grades (${declared.join(', ')})`);
  database.exec('BEGIN');
  const insert = database.prepare(`INSERT INTO grades VALUES (${names.map(() => '?').join(', ')})`);
  for (const cells of rows) insert.run(cells);
  insert.finalize();
  database.exec('COMMIT');
  const [version] = database.all('SELECT sqlite_version() AS version');
  return createSqlRival('SQLite', String(version?.version), (query) =>
    Promise.resolve(database.all(query)),
  );
};
