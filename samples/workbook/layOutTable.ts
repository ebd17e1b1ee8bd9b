import { createTemplateLabels } from '../../src/i18n/createTemplateLabels';
import { tableNames, tableSchema } from '../../src/workbook/schema';
import type { TableName } from '../../src/workbook/schema';
import type { ColumnSchema } from '../../src/workbook/schema/TableSchema';
import type { Sample, SampleRow } from '../data/SampleTable';
import type { WorkbookCell } from './readSampleCell';
import { readSampleCell } from './readSampleCell';

export interface LaidOutColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly numberFormat: string | null;
  /** Numbers stand right, what is read as a mark (dates, classes, Jā/Nē) in the middle. */
  readonly alignment: 'left' | 'center' | 'right';
}

/** An input sheet as it will stand in the workbook. */
export interface LaidOutTable {
  readonly name: TableName;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly LaidOutColumn[];
  /** As many cells as columns; null is blank. */
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
}

const labels = createTemplateLabels('lv');
const narrowest = 9;
const widest = 46;
/** Room beside a header for the filter button, in characters. */
export const filterButton = 4;
const shownDate = 11;

const alignments: Partial<Record<ColumnSchema['type'], LaidOutColumn['alignment']>> = {
  number: 'right',
  count: 'right',
  weight: 'right',
  value: 'right',
  date: 'center',
  class: 'center',
  grade: 'center',
  'yes-no': 'center',
  'quality-grade': 'center',
};

const numberFormatOf = (type: ColumnSchema['type'] | null): string | null =>
  type === 'date' ? 'dd.mm.yyyy.' : null;

const widthOf = (header: string, type: ColumnSchema['type'] | null, rows: readonly SampleRow[]) => {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[header] ?? '').length), 0);
  const words = header.split(' ').map((word) => word.length);
  const wanted = Math.max(longest + 2, Math.max(...words) + filterButton);
  const least = type === 'date' ? Math.max(narrowest, shownDate + 2) : narrowest;
  return Math.min(Math.max(wanted, least), widest);
};

const layOutTable = (name: TableName, rows: readonly SampleRow[]): LaidOutTable => {
  const schema = tableSchema(name);
  const types = new Map(schema.columns.map(({ lv, type }) => [lv, type]));
  const own = rows.flatMap(Object.keys).filter((header) => !types.has(header));
  const headers = [...types.keys(), ...new Set(own)];
  return {
    name,
    title: schema.title.lv,
    hint: labels.hint(name),
    columns: headers.map((header) => {
      const type = types.get(header) ?? null;
      return {
        header,
        width: widthOf(header, type, rows),
        numberFormat: numberFormatOf(type),
        alignment: (type && alignments[type]) ?? 'left',
      };
    }),
    rows: rows.map((row) =>
      headers.map((header) => {
        const cell = row[header];
        return cell === undefined ? null : readSampleCell(cell, types.get(header) ?? null);
      }),
    ),
  };
};

/** Every input sheet of the contract in its order, with the school's own columns at the right. */
export const layOutTables = (sample: Sample): readonly LaidOutTable[] =>
  tableNames.map((name) =>
    layOutTable(name, sample.tables.find(({ table }) => table === name)?.rows ?? []),
  );
