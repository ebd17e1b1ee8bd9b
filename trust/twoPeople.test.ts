import fc from 'fast-check';
import { connectClient, openHost } from './Client';
import { beginTime, isLong, keepMeasurement, readSoFar, shareOf, spread } from './measure';
import { doings } from './people';
import { beginPress, type Pressing } from './Pressing';
import { StaffTexts, staffTables } from './StaffTexts';
import { tinySchool } from './tinySchool';
import { Turns } from './Turns';

/** Schedules of the whole long form, tried in parts: each is drawn from a seed of its own. */
const whole = 10_000;
const wanted = Number(process.env['RUNS'] ?? (isLong ? shareOf(whole) : 60));
const ofPart = Math.min(wanted, 250);

/** The school with its sheets made and a text in each of some cells. */
const begun = async (): Promise<Uint8Array> => {
  const opened = openHost(tinySchool());
  await connectClient(opened.host).press();
  return opened.save();
};

/** The same after somebody changed the data, so that both have something to write. */
const changed = async (): Promise<Uint8Array> => {
  const opened = openHost(await begun());
  const texts = new StaffTexts(opened.book);
  for (let at = 0; at < 4; at += 1) doings['change the data']?.(opened.host, texts, at * 17);
  doings['add an indicator']?.(opened.host, texts, 1);
  return opened.save();
};

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await begun();
});

/** A table of one row that grew while B had looked and not yet written: it lost a text, once. */
const grownFromOneRow: [string, number][] = [
  ['filter', 2722],
  ['delete row', 8833],
  ['delete row', 3230],
  ['A', 0],
  ['B', 0],
  ['sort', 1175],
  ['type', 8929],
  ['A', 0],
  ['B', 0],
  ['insert row', 3163],
];

/** A press of each person and what is done between their requests; then both press once more. */
const follow = async (from: Uint8Array, steps: readonly (readonly [string, number])[]) => {
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

const step = fc.tuple(fc.constantFrom('A', 'B', ...Object.keys(doings)), fc.nat(10_000));

test('two presses and whatever people do meanwhile lose no text and double nothing', async () => {
  const hasTime = beginTime();
  let { tried = 0, doubledRows = 0 } = readSoFar('two-people-at-work');
  for (let part = tried / ofPart; tried < wanted && hasTime(); part += 1) {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
        doubledRows += (await follow(bytes, steps)).doubledRows;
      }),
      {
        numRuns: ofPart,
        seed: 20261122 + part,
        endOnFailure: true,
        examples: part === 0 ? [[grownFromOneRow]] : [],
      },
    );
    tried += ofPart;
    keepMeasurement('two-people-at-work', {
      figure: 'Two people, and others at work',
      tried: `${tried} of ${whole} seeded schedules of two presses on one workbook, request by request, with ${Object.keys(doings).join(', ')} between them`,
      result: `no text lost or beside another row, no sheet twice, both see the same after the next press; ${doubledRows} rows were left twice, each named by a finding`,
      soFar: { tried, doubledRows },
    });
  }
}, 20_000_000);

/** Every order in which so many requests of A and so many of B can come. */
const interleave = (ofA: number, ofB: number): string[][] => {
  if (ofA === 0) return [Array<string>(ofB).fill('B')];
  if (ofB === 0) return [Array<string>(ofA).fill('A')];
  return [
    ...interleave(ofA - 1, ofB).map((rest) => ['A', ...rest]),
    ...interleave(ofA, ofB - 1).map((rest) => ['B', ...rest]),
  ];
};

test.each([
  ['first', 'two first presses', () => Promise.resolve(tinySchool())],
  ['changed', 'two presses after a change', changed],
])(
  'every order of the requests of two people: %s',
  async (name, figure, prepare) => {
    const from = await prepare();
    const alone = connectClient(openHost(from).host);
    await alone.press();
    const { requests } = alone.traffic;
    const undisturbed = await follow(from, []);
    const orders = interleave(requests, requests);
    const tried = spread(orders, isLong ? shareOf(orders.length) : 10);
    for (const order of tried) {
      const { doubledRows, sheets, charts, errors } = await follow(
        from,
        order.map((person) => [person, 0]),
      );
      expect({ order, doubledRows, errors, sheets: sheets.toSorted(), charts }).toEqual({
        order,
        doubledRows: 0,
        errors: [],
        sheets: undisturbed.sheets.toSorted(),
        charts: undisturbed.charts,
      });
    }
    keepMeasurement(`two-people-${name}`, {
      figure: `Two people: ${figure}`,
      tried: `${tried.length} of the ${orders.length} orders in which ${requests} requests of each can come`,
      result:
        'neither press failed; no text lost, no sheet, row or chart twice, both see the same after the next press',
    });
  },
  20_000_000,
);
