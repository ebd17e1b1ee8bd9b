import { openBytes, sampleBytes } from './testing/openSample';
import { readRows, tableOf, typeCell } from './testing/bookTables';

test('a first press reads, looks, makes its sheets and finishes their looks: four round trips', async () => {
  const { press, traffic } = openBytes(sampleBytes('aluksne-2024-2025'));
  const { written } = await press();
  // Mērķu izpilde, Datu pārbaude, Pašnovērtējums and Panelis, the hidden sheets of formulas and of
  // charts, the state of the run and its history.
  expect(written.sheetsCreated).toBe(8);
  expect(traffic.syncs).toBe(4);
});

test('a press that has nothing to write takes two', async () => {
  const { press, traffic } = openBytes(sampleBytes('aluksne-2024-2025'));
  await press();
  const before = traffic.syncs;
  expect((await press(1)).written).toEqual({ sheetsCreated: 0, cells: 0 });
  expect(traffic.syncs - before).toBe(2);
});

test('a press after one pupil left takes three: read, look, write with read-back', async () => {
  const { press, traffic, book } = openBytes(sampleBytes('aluksne-2024-2025'));
  await press();
  const pupils = tableOf(book, 'Izglitojamie');
  const staying = readRows(book, 'Izglitojamie').findIndex(
    (row) => row['Izstājies'] === null && row['Absolvents'] !== 'Jā',
  );
  // 10 January 2025.
  typeCell(pupils, pupils.bodyRect.row + staying, 'Izstājies', 45667);
  const before = traffic.syncs;
  const { written, indicators } = await press(1);
  expect(indicators.find(({ id }) => id === 'A2')?.value).toBe(138);
  expect(written.cells).toBeGreaterThan(0);
  expect(traffic.syncs - before).toBe(3);
});

test('a second run leaves every byte of the file as it was, whatever the clock says', async () => {
  for (const name of ['aluksne-2024-2025', 'ludza-2025-2028'] as const) {
    const first = openBytes(sampleBytes(name));
    await first.press();
    const bytes = first.save();
    const second = openBytes(bytes);
    const { written } = await second.press(30);
    expect(written).toEqual({ sheetsCreated: 0, cells: 0 });
    expect(Buffer.from(second.save()).equals(Buffer.from(bytes))).toBe(true);
  }
});
