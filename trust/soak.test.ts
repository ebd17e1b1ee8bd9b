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

/** Presses from one measuring of the heap to the next. */
const interval = 50;

/** The median of the slopes between every two measurements, in bytes a press: no single collection decides it. */
const medianSlope = (heap: readonly number[]): number => {
  // What is compiled and grows warm at the beginning is no growth.
  const settled = heap.slice(heap.length / 4);
  const slopes = settled
    .flatMap((one, at) =>
      settled.slice(at + 1).map((other, after) => (other - one) / ((after + 1) * interval)),
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
  const heap: number[] = [];
  for (let at = 0; at < presses; at += 1) {
    doings['change the data']?.(opened.host, texts, at * 17);
    await client.press();
    if (at % interval === 0) {
      globalThis.gc?.();
      heap.push(process.memoryUsage().heapUsed);
    }
  }
  expect(sizesOf(opened)).toEqual(before);
  const slope = medianSlope(heap);
  // Without forced collections the heap says nothing, and a few presses are no slope.
  if (isLong && globalThis.gc) expect(slope).toBeLessThanOrEqual(1024);
  keepMeasurement('soak', {
    figure: 'Soak',
    cases: `${presses} presses`,
    found: `0 growth, ${Math.round(slope)} bytes a press`,
    tried: `${presses} recalculations with changing data in one Excel`,
    result: `no growth in sheets, names, looks, conditional formats or handlers; the heap grew by ${Math.round(slope)} bytes a press, of 1024 allowed (median of the slopes after the first quarter)${globalThis.gc ? '' : ' (without forced collection)'}`,
  });
}, 20_000_000);
