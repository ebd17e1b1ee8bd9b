import { join } from 'node:path';
import { findPython, run } from './tools';

/** A table as openpyxl reads it. */
export interface ReadTable {
  readonly sheet: string;
  readonly ref: string;
  readonly columns: readonly string[];
  readonly header: readonly (string | null)[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** One change that openpyxl makes in a workbook, as a person would by hand. */
export type Edit =
  | { kind: 'type'; table: string; key: string; header: string; value: string | number }
  | { kind: 'reverse'; table: string }
  | { kind: 'append'; table: string; cells: readonly (string | number | null)[] }
  | { kind: 'blank-row'; table: string; key: string }
  | { kind: 'rename-sheet'; sheet: string; title: string };

const script = join(__dirname, 'workbook.py');

const ask = (...words: string[]): string => {
  const { status, stdout, stderr } = run(findPython(), [script, ...words]);
  if (status !== 0) throw new Error(`openpyxl: ${stderr}`);
  return stdout;
};

/** Every table of a workbook, read by openpyxl. */
export const readTables = (path: string): Record<string, ReadTable> =>
  JSON.parse(ask('tables', path)) as Record<string, ReadTable>;

/** A row of the hidden sheet of formulas: our value, the formula or words, and what it comes to. */
export interface ReadTwin {
  readonly id: string;
  readonly value: number | null;
  readonly twin: string;
  readonly result: number | string | null;
}

export const readTwins = (path: string): ReadTwin[] => JSON.parse(ask('twins', path)) as ReadTwin[];

/** A sheet as openpyxl reads it. */
export interface ReadSheet {
  readonly formulas: number;
  readonly values: readonly (string | number | boolean)[];
  readonly frozen: string | null;
  readonly tables: readonly string[];
  readonly repeated: string | null;
}

export const readSheets = (path: string): Record<string, ReadSheet> =>
  JSON.parse(ask('sheets', path)) as Record<string, ReadSheet>;

/** What each defined name stands for, and from where each drop-down list takes its words. */
export interface ReadNames {
  readonly names: Readonly<Record<string, string>>;
  readonly lists: readonly { readonly sheet: string; readonly source: string }[];
}

export const readNames = (path: string): ReadNames => JSON.parse(ask('names', path)) as ReadNames;

/** A chart as openpyxl reads it; its series by the cells that they draw. */
export interface ReadChart {
  readonly sheet: string;
  readonly kind: string;
  readonly series: readonly {
    readonly name: string;
    readonly categories: string;
    readonly values: string;
  }[];
}

export const readCharts = (path: string): ReadChart[] =>
  JSON.parse(ask('charts', path)) as ReadChart[];

/** Changes a workbook with openpyxl and saves it elsewhere. */
export const editWorkbook = (source: string, target: string, edits: readonly Edit[]): void => {
  ask('edit', source, target, JSON.stringify(edits));
};

/** The cell in the row of a key, under a header. */
export const cellOf = (table: ReadTable, key: string, header: string): unknown => {
  const column = table.header.indexOf(header);
  const row = table.rows.find((cells) => String(cells[0]) === key);
  if (column < 0 || row === undefined) throw new Error(`no cell ${key} / ${header}`);
  return row[column];
};
