import fc from 'fast-check';
import { connectClient, openHost } from './Client';
import { isLong, keepMeasurement, shareOf } from './measure';
import { doings } from './people';
import { beginPress, type Pressing } from './Pressing';
import { StaffTexts, staffTables } from './StaffTexts';
import { tinySchool } from './tinySchool';
import { Turns } from './Turns';

const schedules = Number(process.env['RUNS'] ?? (isLong ? shareOf(10_000) : 60));

/** The school with its sheets made and a text in each of some cells. */
const begun = async (): Promise<Uint8Array> => {
  const opened = openHost(tinySchool());
  await connectClient(opened.host).press();
  return opened.save();
};

let bytes: Uint8Array;
let doubledRows = 0;
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

const step = fc.tuple(fc.constantFrom('A', 'B', ...Object.keys(doings)), fc.nat(10_000));

test('two presses and whatever people do meanwhile lose no text and double nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      const { host, book } = openHost(bytes);
      const texts = new StaffTexts(book);
      const turns = new Turns();
      for (let at = 0; at < 6; at += 1) texts.type(at * 13, `pirms ${at}`);
      const presses: Record<string, Pressing> = {
        A: await beginPress(host, turns, 'A'),
        B: await beginPress(host, turns, 'B'),
      };
      for (const [name, choice] of steps) {
        const press = presses[name];
        if (press) await press.go();
        else doings[name]?.(host, texts, choice);
      }
      for (const press of Object.values(presses)) while (!press.isOver()) await press.go();
      expect(texts.misplaced()).toEqual([]);

      const after = [connectClient(host), connectClient(host)];
      const reports = [];
      for (const client of after) reports.push(await client.press());
      expect(texts.misplaced()).toEqual([]);
      expect(reports[1]?.written).toEqual({ sheetsCreated: 0, cells: 0 });
      expect(reports[1]?.indicators).toEqual(reports[0]?.indicators);
      const own = staffTables(book).map(({ name }) => name);
      expect([...new Set(own)]).toEqual(own);
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
    }),
    {
      numRuns: schedules,
      seed: 20261122,
      endOnFailure: true,
      examples: [[grownFromOneRow]],
    },
  );
  keepMeasurement('two-people', {
    figure: 'Two people',
    tried: `${schedules} seeded schedules of two presses on one workbook, request by request, with ${Object.keys(doings).join(', ')} between them`,
    result: `no text lost or beside another row, no sheet twice, both see the same after the next press; ${doubledRows} rows were left twice, each named by a finding`,
  });
}, 10_000_000);
