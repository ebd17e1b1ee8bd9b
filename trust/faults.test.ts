import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionFault, Faults, RequestFault } from '../host/protocol/Faults';
import { connectClient, openHost } from './Client';
import { compareBooks, describeBook, findTorn } from './describeBook';
import { isLong, keepMeasurement, shareOf, spread } from './measure';
import { StaffTexts } from './StaffTexts';

const sample = (name: string): Uint8Array =>
  readFileSync(join(__dirname, '../samples', `${name}.xlsx`));

/** The plan's workbook in use: recalculated, texts typed, and then its data changed. */
const inUse = async (): Promise<Uint8Array> => {
  const opened = openHost(sample('ludza-2025-2028'));
  await connectClient(opened.host).press();
  const texts = new StaffTexts(opened.book);
  for (let at = 0; at < 40; at += 1) texts.type(at * 31, `skolas teksts ${at}`);
  const catalogue = opened.book.table('Raditaji');
  const survey = opened.book.table('Aptaujas');
  if (!catalogue || !survey) throw new Error('The plan has no catalogue or no surveys');
  const { row, column } = catalogue.bodyRect;
  catalogue.sheet.setValue(row, column, 'JAUNS');
  const counts = survey.columns.findIndex(({ name }) => name === 'Skaits');
  for (let at = 0; at < survey.bodyRect.rows; at += 1) {
    survey.sheet.setValue(survey.bodyRect.row + at, survey.rect.column + counts, 7 + at);
  }
  return opened.save();
};

type Place = { readonly request: number; readonly action: number | null };
type Kind = ActionFault | RequestFault;

const faultAt = ({ request, action }: Place, kind: Kind, onFault: () => void): Faults =>
  action === null
    ? {
        beforeRequest: (at) => {
          if (at !== request) return undefined;
          onFault();
          return kind as RequestFault;
        },
      }
    : {
        beforeAction: (at, _info, of) => {
          if (of !== request || at !== action) return undefined;
          onFault();
          return kind as ActionFault;
        },
      };

/** The one cell that says nothing but that a press is writing. */
const writingMark = 'Aprēķina stāvoklis\t2,1';

/** Only the watchdog's clock is ours: whoever waits for an answer in vain need not wait. */
beforeAll(() => {
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'],
  });
});

const untilOver = async <T>(press: Promise<T>): Promise<PromiseSettledResult<T>> => {
  let outcome: PromiseSettledResult<T> | null = null;
  void Promise.allSettled([press]).then(([result]) => (outcome = result));
  for (let turns = 0; outcome === null; turns += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    // Nothing of a press takes as many turns without an answer.
    if (turns > 200) await jest.advanceTimersByTimeAsync(20_000);
  }
  return outcome;
};

/** Presses with a fault, checks what is left, presses again, and compares with a run undisturbed. */
const survive = async (
  bytes: Uint8Array,
  place: Place,
  kind: Kind,
  after: ReturnType<typeof describeBook>,
): Promise<'faulted' | 'over'> => {
  const opened = openHost(bytes);
  const before = describeBook(opened.book);
  let struck = false;
  const client = connectClient(opened.host, {
    faults: faultAt(place, kind, () => (struck = true)),
  });
  const outcome = await untilOver(client.press());
  expect(struck).toBe(true);
  const now = describeBook(opened.book);
  expect(findTorn(before, after, now).filter((where) => where !== writingMark)).toEqual([]);

  // Whoever presses next may do so elsewhere: nothing is kept in the pane that broke off.
  const next = connectClient(opened.host);
  if (outcome.status === 'rejected') {
    expect(String(outcome.reason)).toMatch(/ExcelFault/);
    const { kind: state } = await next.addIn.inspectResults('lv');
    const isWritten = [...after].every(([where, content]) => {
      if (where.endsWith(' look') || where.startsWith('name ')) return true;
      return (now.get(where) ?? now.get(where.replace('\t', ' …\t'))) === content;
    });
    if (!isWritten) expect(['never', 'outdated', 'unfinished']).toContain(state);
  }
  await untilOver(next.press());
  expect(compareBooks(after, describeBook(opened.book)).slice(0, 5)).toEqual([]);
  return outcome.status === 'rejected' ? 'faulted' : 'over';
};

/** The places at which an undisturbed press can break, and what it ends in. */
const pressUndisturbed = async (bytes: Uint8Array) => {
  const opened = openHost(bytes);
  const actions: number[] = [];
  const client = connectClient(opened.host, {
    faults: {
      beforeAction: (action, _info, request) => {
        actions[request] = action + 1;
        return undefined;
      },
    },
  });
  await untilOver(client.press());
  const requests = actions.map((_, request): Place => ({ request, action: null }));
  const places = actions.flatMap((count, request) =>
    Array.from({ length: count }, (_, action): Place => ({ request, action })),
  );
  return { after: describeBook(opened.book), requests, places };
};

const requestKinds: readonly RequestFault[] = [
  'cell-edit',
  'access-denied',
  'conflict',
  'no-answer',
  'answer-lost',
];
const actionKinds: readonly ActionFault[] = ['access-denied', 'conflict', 'no-answer'];

describe.each([
  ['the first press on the report', () => Promise.resolve(sample('aluksne-2024-2025')), 6],
  ['a press on the plan in use', inUse, 6],
])('%s', (name, prepare, short) => {
  test('survives being broken off anywhere', async () => {
    const bytes = await prepare();
    const { after, requests, places } = await pressUndisturbed(bytes);
    let tried = 0;
    let cuts = 0;
    for (const place of spread(places, isLong ? shareOf(places.length) : short)) {
      await survive(bytes, place, 'cut', after);
      tried += 1;
      cuts += 1;
    }
    for (const kind of actionKinds) {
      for (const place of spread(places, isLong ? shareOf(60) : 1)) {
        await survive(bytes, place, kind, after);
        tried += 1;
      }
    }
    for (const kind of requestKinds) {
      for (const place of spread(requests, isLong ? shareOf(requests.length) : 1)) {
        await survive(bytes, place, kind, after);
        tried += 1;
      }
    }
    keepMeasurement(`faults-${short}-${name.length}`, {
      figure: `Faults survived: ${name}`,
      tried: `${tried} presses broken off: the batch cut off at ${cuts} of ${places.length} actions; requests, ${requests.length} in all, by each kind (${requestKinds.join(', ')}); and actions spread over the press (${actionKinds.join(', ')})`,
      result:
        'every cell old or new, no text of the staff touched, and the next press ended in exactly the workbook of an undisturbed one',
    });
  }, 20_000_000);
});
