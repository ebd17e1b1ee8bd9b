import type { GroupedTables } from '../scale/GroupedTables';

/** An engine that others wrote, with a school's grades in it. */
export interface Rival {
  readonly name: string;
  readonly version: string;
  /** The twenty indicators by ID. */
  twenty(): Promise<Record<string, number>>;
  tables(): Promise<GroupedTables>;
}

/** A row of a result, columns by name. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A column of the grades as SQL has it. */
export type SqlCell = string | number | null;

/** The grades as rivals get them: levels, marks and fractions are given to them, we work them out. */
export const sqlColumns = {
  year: 'VARCHAR',
  pupil: 'VARCHAR',
  programme: 'VARCHAR',
  class: 'INTEGER',
  subject: 'VARCHAR',
  area: 'VARCHAR',
  test: 'VARCHAR',
  scale: 'VARCHAR',
  grade: 'DOUBLE',
  maximum: 'DOUBLE',
  level: 'VARCHAR',
  marks: 'DOUBLE',
  fraction: 'DOUBLE',
} as const;
