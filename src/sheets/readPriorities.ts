import { foldText } from '../workbook/foldText';
import type { SchoolYear } from '../workbook/SchoolYear';
import { columnSchema } from '../workbook/schema';
import type { Table } from '../workbook/Table';
import { allRows, listOf, numberOf, textOf } from './tableText';

/** A priority of the development plan. */
export interface Priority {
  readonly number: string;
  readonly name: string;
  readonly responsible: string;
}

/** What the plan wants of one priority in one school year. */
export interface PlannedWork {
  readonly tasks: readonly string[];
  readonly results: readonly string[];
  readonly indicators: readonly string[];
  readonly responsible: readonly string[];
  /** The latest deadline, an Excel serial; null when none is set. */
  readonly deadline: number | null;
}

/** The priorities, in the order of their sheet; rows without a number are passed over. */
export const readPriorities = (table: Table | undefined): Priority[] => {
  const column = (key: 'number' | 'priority' | 'responsible') =>
    table?.column(columnSchema('Prioritates', key).lv);
  const [number, name, responsible] = [column('number'), column('priority'), column('responsible')];
  const known = new Set<string>();
  return allRows(table).flatMap((row) => {
    const key = textOf(number, row);
    if (key === '' || known.has(key)) return [];
    known.add(key);
    return [{ number: key, name: textOf(name, row), responsible: textOf(responsible, row) }];
  });
};

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '');

/** What `Plans` holds for a priority in a school year; a priority goes by its number or its name. */
export const readPlannedWork = (
  plan: Table | undefined,
  priority: Priority,
  year: SchoolYear,
): PlannedWork => {
  const column = (key: Parameters<typeof columnSchema<'Plans'>>[1]) =>
    plan?.column(columnSchema('Plans', key).lv);
  const names = new Set([priority.number, priority.name].map(foldText));
  const rows = [...(plan?.rowsOf(year) ?? [])].filter((row) =>
    names.has(foldText(textOf(column('priority'), row))),
  );
  const texts = (key: Parameters<typeof columnSchema<'Plans'>>[1]): string[] =>
    rows.map((row) => textOf(column(key), row));
  const deadlines = rows
    .map((row) => numberOf(column('deadline'), row))
    .filter((deadline) => deadline !== null);
  return {
    tasks: distinct(texts('task')),
    results: distinct([...texts('qualitativeResult'), ...texts('quantitativeResult')]),
    indicators: distinct(texts('indicators').flatMap(listOf)),
    responsible: distinct(texts('responsible')),
    deadline: deadlines.length === 0 ? null : Math.max(...deadlines),
  };
};
