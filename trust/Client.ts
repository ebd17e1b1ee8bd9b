import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../host/book/Book';
import { type ConnectableHost, connectNode, type ConnectOptions } from '../host/bridge/connectNode';
import type { FormulaEngine } from '../host/calc/FormulaWorkbook';
import { ExcelHost } from '../host/ExcelHost';
import { openWorkbook, saveWorkbook, type WorkbookFile } from '../host/file/openWorkbook';
import { Package } from '../host/file/package/Package';
import type * as AddIn from '../src/commandLine';
import type { Report } from '../src/createReport';
import type { Language } from '../src/i18n/translate';
import { copyGraph } from './copyGraph';
import { Line } from './Line';

const bundle = readFileSync(join(__dirname, '../dist/command-line/kvalitates-aplis.js'), 'utf8');

/** Leaves every formula without a result: nothing that is written rests on one. */
const noEngine: FormulaEngine = { evaluate: () => Promise.resolve([]) };

const opened = new WeakMap<Uint8Array, WorkbookFile>();

/** A file as it was read, once for the same bytes: a copy for everyone who opens it. */
const readFile = (bytes: Uint8Array): WorkbookFile => {
  const known = opened.get(bytes) ?? openWorkbook(bytes);
  opened.set(bytes, known);
  return copyGraph(known, (part) => part instanceof Package);
};

/** A host for a workbook in memory, which knows nothing of what another host knew of it. */
export const hostBook = (book: Book): ExcelHost =>
  new ExcelHost(book, { makeEngine: () => noEngine });

/** A workbook in the embedded host; any number of clients may work on it. */
export const openHost = (bytes: Uint8Array) => {
  const file = readFile(bytes);
  return { host: hostBook(file.book), book: file.book, save: () => saveWorkbook(file) };
};

type Options = Pick<ConnectOptions, 'faults' | 'payloadLimitBytes'>;

const createClient = () => {
  const line = new Line();
  const connection = connectNode(line);
  const addIn = connection.run(bundle, 'KvalitatesAplis') as typeof AddIn;
  const client = {
    ...connection,
    addIn,
    /** Presses the button; the time of day never changes, so that runs can be compared. */
    press: (language: Language = 'lv'): Promise<Report> =>
      addIn.recalculateWorkbook({ year: null, language, now: new Date(2026, 10, 22, 14, 0) }),
    /** Leaves the workbook for another; only who got all answers may. */
    leave: async (): Promise<void> => {
      await line.settle();
      free.push(client);
    },
    sit: (host: ConnectableHost, { faults = {}, payloadLimitBytes = Infinity }: Options): void => {
      line.leadTo(host);
      Object.assign(connection.endpoint, { faults, payloadLimitBytes });
      Object.assign(connection.traffic, {
        syncs: 0,
        requests: 0,
        actions: 0,
        bytesUp: 0,
        bytesDown: 0,
      });
    },
  };
  return client;
};

export type Client = ReturnType<typeof createClient>;

const free: Client[] = [];

/**
 * One person's Excel: genuine office.js of its own, and the add-in's own bundle. Whoever left
 * another workbook comes before a new one: starting costs more than a press, and nothing of the
 * add-in outlives a press.
 */
export const connectClient = (host: ConnectableHost, options: Options = {}): Client => {
  const client = free.pop() ?? createClient();
  client.sit(host, options);
  return client;
};
