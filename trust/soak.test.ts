import { text } from 'node:stream/consumers';
import { getHeapSnapshot } from 'node:v8';
import { connectClient, openHost } from './Client';
import { doings } from './people';
import { isLong, keepMeasurement } from './measure';
import { StaffTexts } from './StaffTexts';
import { tinySchool } from './tinySchool';

/** What must not grow from press to press. */
const sizesOf = ({ book, host }: ReturnType<typeof openHost>) => ({
  sheets: book.sheets.length,
  names: book.names.length,
  looks: book.styles.count,
  marks: book.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0),
  handlers: host.events.handlers,
});

/** Presses from one measuring of the heap to the next, after the first ones: the history fills up. */
const [settled, interval] = [250, 125];

/** The parts of a heap snapshot that tell what is held: a run of numbers for each object. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * Bytes of all objects that are reachable, by the engine's own snapshot. Compiled code is left out:
 * the engine makes and drops it as it likes, by thousands of bytes a press.
 */
const measureHeld = async (): Promise<number> => {
  const { snapshot, nodes } = JSON.parse(await text(getHeapSnapshot())) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [
    fields.indexOf('type'),
    fields.indexOf('self_size'),
    types[0].indexOf('code'),
  ];
  let held = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) held += nodes[at + size] ?? 0;
  }
  return held;
};

/** The median of the slopes between every two measurements, in bytes a press: no single one decides it. */
const medianSlope = (held: readonly number[]): number => {
  const slopes = held
    .flatMap((one, at) =>
      held.slice(at + 1).map((other, after) => (other - one) / ((after + 1) * interval)),
    )
    .sort((one, other) => one - other);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
};

test('a thousand presses on changing data leave nothing behind', async () => {
  const opened = openHost(tinySchool());
  const client = connectClient(opened.host);
  const texts = new StaffTexts(opened.book);
  for (let at = 0; at < 10; at += 1) await client.press();
  const before = sizesOf(opened);
  const presses = isLong ? 1_000 : 20;
  const held: number[] = [];
  for (let at = 0; at <= presses; at += 1) {
    if (at >= settled && (at - settled) % interval === 0) held.push(await measureHeld());
    doings['change the data']?.(opened.host, texts, at * 17);
    await client.press();
  }
  expect(sizesOf(opened)).toEqual(before);
  const slope = medianSlope(held);
  // The short form has no slope.
  expect(slope).toBeLessThanOrEqual(1024);
  keepMeasurement('soak', {
    figure: 'Soak',
    cases: `${presses} presses`,
    found: `0 growth, ${Math.round(slope)} bytes a press`,
    tried: `${presses} recalculations with changing data in one Excel`,
    result: `no growth in sheets, names, looks, conditional formats or handlers; what is held grew by ${Math.round(slope)} bytes a press, of 1024 allowed (median of the slopes between ${held.length} heap snapshots after the first ${settled} presses, compiled code left out)`,
  });
}, 20_000_000);
