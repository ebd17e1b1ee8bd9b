import { createNodeEngine } from '../../calc/createNodeEngine';
import type { Book } from '../../book/Book';
import { connectNode, type ConnectOptions, type NodeConnection } from '../../bridge/connectNode';
import type { FormulaEngine } from '../../calc/FormulaWorkbook';
import { ExcelHost } from '../../ExcelHost';

/** A workbook in the embedded host, with genuine office.js as the global `Excel`. */
export interface OpenedInTest extends NodeConnection {
  readonly host: ExcelHost;
}

/** Leaves every formula without a result: nothing that is written rests on one. */
const noEngine: FormulaEngine = { evaluate: () => Promise.resolve([]) };

interface OpenOptions extends ConnectOptions {
  /** Whether formulas get results, which takes its time. */
  readonly calculates?: boolean;
  /** Is shown what other workbooks the add-in makes. */
  readonly openWorkbook?: (file: Uint8Array | null) => void;
}

/** Opens a workbook for a test, so that the add-in's own modules run on it, not their bundle. */
export const openInTest = (
  book: Book,
  { calculates = false, openWorkbook, ...options }: OpenOptions = {},
): OpenedInTest => {
  const host = new ExcelHost(book, {
    makeEngine: calculates ? createNodeEngine : () => noEngine,
    ...(openWorkbook && { openWorkbook }),
  });
  const connection = connectNode(host, { debug: true, ...options });
  Object.assign(globalThis, { Excel: connection.Excel });
  return { ...connection, host };
};
