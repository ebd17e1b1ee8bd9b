import type { Book } from '../../book/Book';
import { connectNode, type ConnectOptions, type NodeConnection } from '../../bridge/connectNode';
import { ExcelHost } from '../../ExcelHost';

/** A workbook in the embedded host, with genuine office.js as the global `Excel`. */
export interface OpenedInTest extends NodeConnection {
  readonly host: ExcelHost;
}

/** Opens a workbook for a test, so that the add-in's own modules run on it, not their bundle. */
export const openInTest = (book: Book, options: ConnectOptions = {}): OpenedInTest => {
  const host = new ExcelHost(book);
  const connection = connectNode(host, { debug: true, ...options });
  Object.assign(globalThis, { Excel: connection.Excel });
  return { ...connection, host };
};
