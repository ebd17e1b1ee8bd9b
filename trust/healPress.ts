import { type Client, connectClient, hostBook } from './Client';
import { type BookDescription, compareBooks, describeBook, findTorn } from './describeBook';
import type { PressHistory } from './PressHistory';
import { StaffTexts } from './StaffTexts';
import { strikeAt, type Place, type Trouble } from './troubles';
import { untilOver, untilSilent } from './untilOver';

/** The one cell that says nothing but that a press is writing. */
const writingMark = 'Aprēķina stāvoklis\t2,1';

/** Whether an own sheet holds everything that the press was to leave, however it is called meanwhile. */
const isWritten = (after: BookDescription, now: BookDescription): boolean => {
  for (const [where, content] of after) {
    if (where.endsWith(' look') || where.startsWith('name ')) continue;
    if ((now.get(where) ?? now.get(where.replace('\t', ' …\t'))) !== content) return false;
  }
  return true;
};

/** Every cell is old or new, and the results are called current only if they are. */
const checkLeft = async (history: PressHistory, client: Client): Promise<void> => {
  const { before, after, book } = history;
  const now = describeBook(book);
  expect(findTorn(before, after, now).filter((where) => where !== writingMark)).toEqual([]);
  const { kind: state } = await client.addIn.inspectResults('lv');
  if (!isWritten(after, now)) expect(['never', 'outdated', 'unfinished']).toContain(state);
};

/**
 * One more press ends in the very workbook of the undisturbed one; says how many charts without a
 * name of ours it left on a page that stood: nobody can tell them from a person's.
 */
const heal = async (history: PressHistory, client: Client): Promise<number> => {
  const { after, book, chartNames } = history;
  const outcome = await untilOver(client.press());
  if (outcome.status === 'rejected') throw outcome.reason;
  let nameless = 0;
  for (const sheet of book.sheets) {
    const named = sheet.charts.filter(({ name }) => chartNames.has(name));
    nameless += sheet.charts.length - named.length;
    if (named.length < sheet.charts.length) sheet.setCharts(named);
  }
  expect(compareBooks(after, describeBook(book)).slice(0, 5)).toEqual([]);
  return nameless;
};

/** What a press leaves that was broken off in this version, healed by somebody who opens it elsewhere. */
export const healCut = async (history: PressHistory, version: number): Promise<number> => {
  history.restore(version);
  const next = connectClient(hostBook(history.book));
  await checkLeft(history, next);
  const nameless = await heal(history, next);
  await next.leave();
  return nameless;
};

/** The press undone back to this version, in the same Excel and the same pane, which press again. */
export const healUndone = async (history: PressHistory, version: number): Promise<number> => {
  history.restore(version);
  await checkLeft(history, history.client);
  return heal(history, history.client);
};

/** The same, where staff type something into what the undoing left, before anybody presses. */
export const keepTyped = async (history: PressHistory, version: number): Promise<number> => {
  const { book, client } = history;
  history.restore(version);
  const texts = new StaffTexts(book);
  for (let at = 0; at < 6; at += 1) texts.type(version + at * 131, `pēc atsaukšanas ${at}`);
  await client.press();
  expect(texts.misplaced()).toEqual([]);
  expect((await client.press()).written).toEqual({ sheetsCreated: 0, cells: 0 });
  expect(texts.misplaced()).toEqual([]);
  return texts.count;
};

/**
 * Really breaks a press there, checks what is left, and has it healed.
 *
 * @param version the version in which the workbook must be left; null where trouble goes on
 */
export const breakPress = async (
  history: PressHistory,
  place: Place,
  trouble: Trouble,
  version: number | null,
): Promise<void> => {
  const { before, book } = history;
  if (version !== null) history.restore(version);
  const left = describeBook(book);
  history.restore(0);
  const host = hostBook(book);
  let struck = false;
  let mend = (): void => undefined;
  const faults = strikeAt(place, () => {
    struck = true;
    mend = trouble.befall?.(book) ?? mend;
    return trouble.fault;
  });
  const client = connectClient(host, { faults });
  // A pane that is closed hears of nothing; whether its press would have ended, nobody knows.
  const outcome = trouble.closesPane
    ? await untilSilent(client.press(), () => struck)
    : await untilOver(client.press());
  expect(struck).toBe(true);
  mend();
  const now = describeBook(book);
  if (version !== null) expect(compareBooks(left, now).slice(0, 5)).toEqual([]);
  if (outcome?.status === 'fulfilled' && outcome.value.outcome === 'refused') {
    expect(compareBooks(before, now)).toEqual([]);
  }
  if (outcome?.status === 'rejected') expect(String(outcome.reason)).toMatch(/ExcelFault/);

  // Whoever presses next may do so elsewhere: nothing is kept in the pane that broke off.
  const next = connectClient(host);
  await checkLeft(history, next);
  await heal(history, next);
  await next.leave();
  if (outcome && !trouble.isSilent) await client.leave();
};
