import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConnectableHost, connectNode, type ConnectOptions } from '../host/bridge/connectNode';
import type { FormulaEngine } from '../host/calc/FormulaWorkbook';
import { ExcelHost } from '../host/ExcelHost';
import { openWorkbook, saveWorkbook } from '../host/file/openWorkbook';
import type * as AddIn from '../src/commandLine';
import type { Report } from '../src/createReport';
import type { Language } from '../src/i18n/translate';

const bundle = readFileSync(join(__dirname, '../dist/command-line/kvalitates-aplis.js'), 'utf8');

/** Leaves every formula without a result: nothing that is written rests on one. */
const noEngine: FormulaEngine = { evaluate: () => Promise.resolve([]) };

/** A workbook in the embedded host; any number of clients may work on it. */
export const openHost = (bytes: Uint8Array) => {
  const file = openWorkbook(bytes);
  const host = new ExcelHost(file.book, { makeEngine: () => noEngine });
  return { host, book: file.book, save: () => saveWorkbook(file) };
};

/** One person's Excel: genuine office.js of its own, and the add-in's own bundle. */
export const connectClient = (
  host: ConnectableHost,
  options: Pick<ConnectOptions, 'faults' | 'payloadLimitBytes'> = {},
) => {
  const connection = connectNode(host, options);
  const addIn = connection.run(bundle, 'KvalitatesAplis') as typeof AddIn;
  return {
    ...connection,
    addIn,
    /** Presses the button; the time of day never changes, so that runs can be compared. */
    press: (language: Language = 'lv'): Promise<Report> =>
      addIn.recalculateWorkbook({ year: null, language, now: new Date(2026, 10, 22, 14, 0) }),
  };
};
