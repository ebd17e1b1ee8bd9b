import { connectClient, openHost } from './Client';
import { doings } from './people';
import { beginPress, type Pressing } from './Pressing';
import { StaffTexts, staffTables } from './StaffTexts';
import { tinySchool } from './tinySchool';
import { Turns } from './Turns';

/** The school with its sheets made and a text in each of some cells. */
export const beginSchool = async (): Promise<Uint8Array> => {
  const opened = openHost(tinySchool());
  await connectClient(opened.host).press();
  return opened.save();
};

/** A press of each person and what is done between their requests; then both press once more. */
export const followSchedule = async (
  from: Uint8Array,
  steps: readonly (readonly [string, number])[],
) => {
  const { host, book } = openHost(from);
  const texts = new StaffTexts(book);
  const turns = new Turns();
  for (let at = 0; at < 6; at += 1) texts.type(at * 13, `pirms ${at}`);
  const presses: Record<string, Pressing> = {
    A: await beginPress(host, turns, 'A'),
    B: await beginPress(host, turns, 'B'),
  };
  let requests = 0;
  const go = async (press: Pressing): Promise<void> => {
    if (press.isOver()) return;
    requests += 1;
    await press.go();
  };
  for (const [name, choice] of steps) {
    const press = presses[name];
    if (press) await go(press);
    else doings[name]?.(host, texts, choice);
  }
  for (const press of Object.values(presses)) while (!press.isOver()) await go(press);
  expect(texts.misplaced()).toEqual([]);

  const after = [connectClient(host), connectClient(host)];
  const reports = [];
  for (const client of after) reports.push(await client.press());
  expect(texts.misplaced()).toEqual([]);
  expect(reports[1]?.written).toEqual({ sheetsCreated: 0, cells: 0 });
  expect(reports[1]?.indicators).toEqual(reports[0]?.indicators);
  const own = staffTables(book).map(({ name }) => name);
  expect([...new Set(own)]).toEqual(own);
  let doubledRows = 0;
  for (const table of staffTables(book)) {
    const { row, rows } = table.bodyRect;
    const keys = Array.from({ length: rows }, (_, at) =>
      String(table.sheet.value(row + at, table.rect.column) ?? ''),
    ).filter((key) => key !== '');
    const doubled = keys.filter((key, at) => keys.indexOf(key) < at);
    const named = reports[1]?.findings.filter(
      ({ code, table: of }) => code === 'own-row-doubled' && of === table.name,
    );
    expect(named?.map(({ value }) => value)).toEqual(doubled);
    doubledRows += doubled.length;
  }
  for (const { leave } of [...Object.values(presses), ...after]) await leave();
  return {
    requests,
    doubledRows,
    sheets: book.sheets.map(({ name }) => name),
    charts: book.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)),
    errors: Object.values(presses).flatMap((press) => press.error() ?? []),
  };
};
