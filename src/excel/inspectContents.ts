import { tableNames } from '../workbook/schema';
import { runInExcel, send } from './runInExcel';

/** What the open workbook has, as far as the first screen has to know. */
export interface WorkbookState {
  /** Names of the contract's tables that stand. */
  readonly tables: readonly string[];
}

const known = new Map(tableNames.map((name) => [name.toLowerCase(), name]));

/** Looks, in one round trip, at which of our tables the open workbook has. */
export const inspectContents = (): Promise<WorkbookState> =>
  runInExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await send(context);
    const found = tables.items.map(({ name }) => known.get(name.toLowerCase()));
    return { tables: found.filter((name) => name !== undefined) };
  });
