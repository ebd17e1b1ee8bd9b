import { parseAddress, rectAddress } from '../../book/address';
import { showValue } from '../grid/showValue';
import type { WorkbookSession } from './WorkbookSession';

/** What the browser tests, and whoever opens the console, may ask of the open workbook. */
export interface WorkbenchProbe {
  readonly sheets: () => readonly string[];
  readonly activeSheet: () => string | null;
  readonly selection: () => string;
  /** What the cells of a block show, in English; null when there is no such sheet. */
  readonly texts: (sheet: string, address: string) => readonly (readonly string[])[] | null;
  /** The formula of a block's first cell without `=`, or null. */
  readonly formula: (sheet: string, address: string) => string | null;
  readonly charts: (sheet: string) => number;
  /** Members that the host does not model and faults of its own; empty when all is well. */
  readonly problems: () => readonly string[];
}

declare global {
  interface Window {
    workbench?: WorkbenchProbe;
  }
}

export const exposeProbe = (session: WorkbookSession): void => {
  const { book } = session;
  window.workbench = {
    sheets: () => book.sheets.map(({ name }) => name),
    activeSheet: () => session.sheet?.name ?? null,
    selection: () => rectAddress(session.selection),
    texts: (name, address) => {
      const [sheet, rect] = [book.sheet(name), parseAddress(address)];
      if (!sheet || !rect) return null;
      return sheet.values(rect).map((line, r) =>
        line.map((value, c) => {
          const style = book.styles.at(sheet.style(rect.row + r, rect.column + c));
          return showValue(value, style.numberFormat, 'en');
        }),
      );
    },
    formula: (name, address) => {
      const rect = parseAddress(address);
      return rect && (book.sheet(name)?.formula(rect.row, rect.column) ?? null);
    },
    charts: (name) => book.sheet(name)?.charts.length ?? 0,
    problems: () => session.problems,
  };
};
