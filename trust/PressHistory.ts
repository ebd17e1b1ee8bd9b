import type { ExcelHost } from '../host/ExcelHost';
import type { Book } from '../host/book/Book';
import { type Client, connectClient, openHost } from './Client';
import { type BookDescription, describeBook } from './describeBook';
import { GraphHistory } from './GraphHistory';
import type { Place } from './troubles';
import { untilOver } from './untilOver';

/** An action of a press, and the version in which the workbook stood before it. */
export interface Moment extends Place {
  readonly action: number;
  readonly version: number;
}

/** An undisturbed press, from which the workbook can be put back to before any of its actions. */
export interface PressHistory {
  readonly book: Book;
  /** Where the press was made, and by whom. */
  readonly host: ExcelHost;
  readonly client: Client;
  readonly before: BookDescription;
  readonly after: BookDescription;
  /** Names of the charts that stood before or stand after. */
  readonly chartNames: ReadonlySet<string>;
  readonly requests: readonly Place[];
  /** How many actions the press had. */
  readonly actions: number;
  /** The actions that were looked at, in their order. */
  readonly moments: readonly Moment[];
  /** The versions before those actions, each once: what there is to heal. */
  readonly versions: readonly number[];
  /** Those of them with which a request began: what undoing whole requests leaves. */
  readonly boundaries: readonly number[];
  restore(version: number): void;
}

/**
 * Presses undisturbed and remembers the workbook before the first and every so manieth action of
 * each request.
 *
 * A batch that is cut off before an action leaves the workbook as it stands before that action,
 * whoever cuts it, and an action that changes nothing leaves it as the one before: so each version
 * is one workbook that breaking off may leave.
 */
export const recordPress = async (bytes: Uint8Array, every: number): Promise<PressHistory> => {
  const { host, book } = openHost(bytes);
  const before = describeBook(book);
  const chartNames = new Set(namesOfCharts(book));
  const history = new GraphHistory(book);
  const moments: Moment[] = [];
  const requests: Place[] = [];
  let actions = 0;
  const client = connectClient(host, {
    faults: {
      beforeAction: (action, _info, request) => {
        requests[request] ??= { request, action: null };
        if (action % every === 0) moments.push({ request, action, version: history.note() });
        actions += 1;
        return undefined;
      },
    },
  });
  const outcome = await untilOver(client.press());
  if (outcome.status === 'rejected') throw outcome.reason;
  history.note();
  client.endpoint.faults = {};
  const after = describeBook(book);
  for (const name of namesOfCharts(book)) chartNames.add(name);
  const begins = moments.filter(({ action }) => action === 0);
  return {
    ...{ book, host, client, before, after, chartNames, requests, actions, moments },
    versions: [...new Set(moments.map(({ version }) => version))],
    boundaries: [...new Set(begins.map(({ version }) => version))],
    restore: (version) => history.restore(version),
  };
};

const namesOfCharts = (book: Book): string[] =>
  book.sheets.flatMap(({ charts }) => charts.map(({ name }) => name));
