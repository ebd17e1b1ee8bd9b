import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectClient, openHost } from './Client';
import { type BookDescription, compareBooks, describeBook, findTorn } from './describeBook';
import { beginTime, isLong, keepMeasurement, shareOf, spread } from './measure';
import { StaffTexts } from './StaffTexts';
import {
  type Place,
  strikeAt,
  type Trouble,
  troublesOfActions,
  troublesOfRequests,
} from './troubles';

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

/** The one cell that says nothing but that a press is writing. */
const writingMark = 'Aprēķina stāvoklis\t2,1';

/** Only the watchdog's clock is ours: whoever waits for an answer in vain need not wait. */
beforeAll(() => {
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'],
  });
});

/** Waits as long as a press in a closed pane can still do something, or is over before it was closed. */
const untilSilent = async <T>(
  press: Promise<T>,
  isClosed: () => boolean,
): Promise<PromiseSettledResult<T> | null> => {
  let outcome: PromiseSettledResult<T> | null = null;
  void Promise.allSettled([press]).then(([result]) => (outcome = result));
  while (outcome === null && !isClosed()) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  jest.clearAllTimers();
  return outcome;
};

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

/** Whether an own sheet holds everything that the press was to leave, however it is called meanwhile. */
const isWritten = (after: BookDescription, now: BookDescription): boolean =>
  [...after].every(([where, content]) => {
    if (where.endsWith(' look') || where.startsWith('name ')) return true;
    return (now.get(where) ?? now.get(where.replace('\t', ' …\t'))) === content;
  });

/** Presses amid trouble, checks what is left, presses again, and compares with a run undisturbed. */
const survive = async (
  bytes: Uint8Array,
  place: Place,
  trouble: Trouble,
  after: BookDescription,
): Promise<void> => {
  const opened = openHost(bytes);
  const before = describeBook(opened.book);
  let struck = false;
  let mend = (): void => undefined;
  const faults = strikeAt(place, () => {
    struck = true;
    mend = trouble.befall?.(opened.book) ?? mend;
    return trouble.fault;
  });
  const client = connectClient(opened.host, { faults });
  // A pane that is closed hears of nothing; whether its press would have ended, nobody knows.
  const outcome = trouble.closesPane
    ? await untilSilent(client.press(), () => struck)
    : await untilOver(client.press());
  expect(struck).toBe(true);
  mend();
  const now = describeBook(opened.book);
  expect(findTorn(before, after, now).filter((where) => where !== writingMark)).toEqual([]);
  if (outcome?.status === 'fulfilled' && outcome.value.outcome === 'refused') {
    expect(compareBooks(before, now)).toEqual([]);
  }

  // Whoever presses next may do so elsewhere: nothing is kept in the pane that broke off.
  const next = connectClient(opened.host);
  if (outcome?.status !== 'fulfilled') {
    if (outcome) expect(String(outcome.reason)).toMatch(/ExcelFault/);
    const { kind: state } = await next.addIn.inspectResults('lv');
    if (!isWritten(after, now)) expect(['never', 'outdated', 'unfinished']).toContain(state);
  }
  await untilOver(next.press());
  expect(compareBooks(after, describeBook(opened.book)).slice(0, 5)).toEqual([]);
  await next.leave();
  if (outcome && !trouble.isSilent) await client.leave();
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
  return { after: describeBook(opened.book), requests, actions: places };
};

const names = (troubles: readonly Trouble[]): string => troubles.map(({ name }) => name).join('; ');

describe.each([
  ['the first press on the report', () => Promise.resolve(sample('aluksne-2024-2025')), 6],
  ['a press on the plan in use', inUse, 6],
])('%s', (name, prepare, short) => {
  test('survives being broken off anywhere', async () => {
    const bytes = await prepare();
    const { after, requests, actions } = await pressUndisturbed(bytes);
    const hasTime = beginTime();
    const tried = { requests: 0, cuts: 0, actions: 0 };
    for (const trouble of troublesOfRequests) {
      for (const place of spread(requests, isLong ? shareOf(requests.length) : 1)) {
        await survive(bytes, place, trouble, after);
        tried.requests += 1;
      }
    }
    // In turns, so that whatever the time allows is spread over all of them.
    const wanted = isLong ? shareOf(actions.length) : short;
    const others = isLong ? shareOf(60) : 1;
    for (const [at, place] of spread(actions, wanted).entries()) {
      if (!hasTime()) break;
      await survive(bytes, place, { name: 'cut off', fault: 'cut' }, after);
      tried.cuts += 1;
      if (at >= others) continue;
      for (const trouble of troublesOfActions) {
        await survive(bytes, place, trouble, after);
        tried.actions += 1;
      }
    }
    keepMeasurement(`faults-${name}`, {
      figure: `Faults survived: ${name}`,
      tried: `${tried.requests} of ${requests.length * troublesOfRequests.length}: each of ${requests.length} requests × ${names(troublesOfRequests)}. ${tried.cuts} of ${actions.length} actions: the batch is cut off before it by GeneralException. ${tried.actions} more actions, spread over the press: ${names(troublesOfActions)}`,
      result:
        'every cell old or new, no text of the staff touched, results never called current that were not, and the next press ended in exactly the workbook of an undisturbed one',
    });
  }, 20_000_000);
});
