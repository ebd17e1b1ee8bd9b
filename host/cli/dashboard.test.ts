import type { BookChart } from '../book/BookChart';
import { placeOf } from '../model/chartPlace';
import { findReference } from '../model/resolveAddress';
import { maxColumns, rectOf } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { openWorkbook } from '../file/openWorkbook';
import { readRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const aluksne = () => openBytes(sampleBytes('aluksne-2024-2025'));
const ludza = () => openBytes(sampleBytes('ludza-2025-2028'));

const sheetOf = ({ book }: OpenedFile, title = 'Panelis'): Sheet => {
  const sheet = book.sheet(title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
};

const chartOf = (opened: OpenedFile, name: string, title?: string): BookChart => {
  const chart = sheetOf(opened, title).charts.find((each) => each.name === name);
  if (!chart) throw new Error(`no chart ${name}`);
  return chart;
};

/** What a chart draws: by the names of its series, the value of each category. */
const drawn = (opened: OpenedFile, name: string, title?: string) => {
  const sheet = sheetOf(opened, title);
  const cells = (formula: string | null) => {
    const block = formula === null ? undefined : findReference(formula, sheet);
    if (!block) throw new Error(`nothing at ${String(formula)}`);
    return block.sheet.values(block.rect).flat();
  };
  return Object.fromEntries(
    chartOf(opened, name, title).series.map(({ nameAt, categories, values }) => {
      const numbers = cells(values);
      const named = cells(categories).map((category, i) => [String(category), numbers[i] ?? null]);
      return [String(cells(nameAt)[0]), Object.fromEntries(named) as Record<string, unknown>];
    }),
  );
};

/** Sorted: which chart lies above which depends on when each was made. */
const names = ({ charts }: Sheet): string[] => charts.map(({ name }) => name).sort();
const edit = (opened: OpenedFile, work: Parameters<OpenedFile['host']['userEdit']>[0]): void => {
  opened.host.userEdit(work);
};
const nothing = { sheetsCreated: 0, cells: 0 };
const levels = 'KA_Limenu_sadalijums';
const areas = 'KA_Merki_pa_jomam';
const trend = 'KA_Tendence';

describe('Panelis', () => {
  test('draws the levels that the report prints: 17, 101 and 21 of 139', async () => {
    const opened = aluksne();
    await opened.press();
    const said = drawn(opened, levels);
    expect(Object.keys(said)).toEqual(['Augsts', 'Optimāls', 'Pietiekams', 'Nepietiekams']);
    expect(Object.values(said).map((series) => series['Visi kopā'])).toEqual([17, 101, 21, 0]);
    expect(opened.host.unmodelled).toEqual([]);
  });

  test('counts the targets by area as the statuses above it do', async () => {
    const opened = ludza();
    const { indicators } = await opened.press();
    const said = drawn(opened, areas);
    const total = (series: Record<string, unknown> = {}): number =>
      Object.values(series).reduce((sum: number, each) => sum + Number(each), 0);
    const met = indicators.filter(
      ({ year, status }) => year === '2026./2027.' && status === 'met',
    ).length;
    expect(total(said['Sasniegts'])).toBe(met);
    expect(sheetOf(opened).value(4, 0)).toBe(met);
    expect(total(said['Nav datu'])).toBe(0);
  });

  test('shows the trend of five shares on a scale from 0 to 100 %', async () => {
    const opened = ludza();
    await opened.press();
    const said = drawn(opened, trend);
    expect(Object.keys(said).map((name) => name.split(' ')[0])).toEqual([
      ...['L1', 'L2', 'L3', 'L4', 'L6'],
    ]);
    // 16 of 18 teachers in the first year, all in the second.
    expect(Object.values(said)[0]).toEqual({ '2025./2026.': 16 / 18, '2026./2027.': 1 });
    expect(chartOf(opened, trend).valueAxis).toMatchObject({ minimum: 0, maximum: 1 });
  });

  test('says in words where there is nothing to draw', async () => {
    const opened = aluksne();
    await opened.press();
    expect(names(sheetOf(opened))).toEqual([levels, areas]);
    const texts = sheetOf(opened).values({ row: 0, column: 0, rows: 40, columns: 1 }).flat();
    expect(texts.join()).toContain('Tendence būs redzama, kad');
  });

  test('writes nothing on a second press, to the byte, and knows its charts after a file', async () => {
    const opened = ludza();
    await opened.press();
    const saved = opened.save();
    expect((await opened.press(5)).written).toEqual(nothing);
    expect(opened.save()).toEqual(saved);
    const again = openBytes(saved);
    expect((await again.press(9)).written).toEqual(nothing);
    expect(again.save()).toEqual(saved);
    expect(names(sheetOf(again))).toEqual([levels, areas, trend]);
  });
});

describe('charts belong to people as soon as they stand', () => {
  test('one that was moved and resized, and one of their own, stay while figures change', async () => {
    const first = ludza();
    await first.press();
    const opened = openBytes(first.save());
    edit(opened, (workbook) => {
      const { charts } = workbook.worksheets.getItem('Panelis');
      const moved = charts.getItem(levels);
      Object.assign(moved, { left: 30, top: 700, width: 300, height: 150 });
      const source = workbook.worksheets.getItem('Izglītojamie').getRange('A3:B5');
      charts.add('ColumnClustered', source, 'Columns').name = 'Mana diagramma';
    });
    const before = sheetOf(opened).charts;
    const pupils = tableOf(opened.book, 'Izglitojamie');
    const row = readRows(opened.book, 'Izglitojamie').findIndex(
      (cells) => cells['Mācību gads'] === '2026./2027.',
    );
    pupils.sheet.delete({ ...rectOf(pupils.bodyRect.row + row, 0), columns: maxColumns }, 'up');
    expect((await opened.press(5)).written.cells).toBeGreaterThan(0);
    expect(sheetOf(opened).charts).toEqual(before);
    expect(names(sheetOf(opened))).toEqual([levels, areas, trend, 'Mana diagramma'].sort());
    expect((await opened.press(6)).written).toEqual(nothing);
  });

  test('they draw on when the page and the hidden sheet get other names', async () => {
    const opened = ludza();
    await opened.press();
    edit(opened, (workbook) => {
      workbook.worksheets.getItem('Panelis').name = 'Mūsu gads';
      workbook.worksheets.getItem('Diagrammu dati').name = 'Skaitļi';
    });
    expect((await opened.press(5)).written).toEqual(nothing);
    expect(drawn(opened, trend, 'Mūsu gads')).not.toEqual({});
    expect(opened.book.sheet('Panelis')).toBeNull();
  });

  test('a deleted chart comes back in its place, a deleted sheet with all of its charts', async () => {
    const opened = ludza();
    await opened.press();
    const { anchor } = chartOf(opened, areas);
    edit(opened, (workbook) => {
      const { charts } = workbook.worksheets.getItem('Panelis');
      charts.getItem(areas).delete();
    });
    await opened.press(5);
    expect(chartOf(opened, areas).anchor).toEqual(anchor);
    edit(opened, (workbook) => workbook.worksheets.getItem('Panelis').delete());
    expect((await opened.press(6)).written.sheetsCreated).toBe(1);
    expect(names(sheetOf(opened))).toEqual([levels, areas, trend]);
    expect((await opened.press(7)).written).toEqual(nothing);
  });

  test('when the hidden sheet was deleted they draw from the new one, where they stood', async () => {
    const first = ludza();
    await first.press();
    const opened = openBytes(first.save());
    const before = drawn(opened, levels);
    const sheet = sheetOf(opened);
    const places = () =>
      new Map(sheet.charts.map(({ name, anchor }) => [name, placeOf(sheet, anchor)]));
    const stood = places();
    edit(opened, (workbook) => workbook.worksheets.getItem('Diagrammu dati').delete());
    await opened.press(5);
    expect(drawn(opened, levels)).toEqual(before);
    expect(places()).toEqual(stood);
  });
});

describe('when there is more or less to draw', () => {
  /** Gives the indicator L1 to an area of its own. */
  const addArea = ({ book }: OpenedFile): void => {
    const catalogue = tableOf(book, 'Raditaji');
    typeCell(catalogue, catalogue.bodyRect.row, 'Joma', 'Jauna joma');
  };

  test('a chart draws the rows that were added, and keeps its looks and its place', async () => {
    const first = aluksne();
    await first.press();
    const opened = openBytes(first.save());
    const before = chartOf(opened, areas);
    const catalogue = tableOf(opened.book, 'Raditaji');
    const row = readRows(opened.book, 'Raditaji').findIndex(({ ID }) => ID === 'A42');
    typeCell(catalogue, catalogue.bodyRect.row + row, 'Joma', 'Prioritārie mērķi');
    await opened.press(5);
    expect(drawn(opened, areas)['Sasniegts']).toMatchObject({ 'Prioritārie mērķi': 1 });
    const { anchor, title } = chartOf(opened, areas);
    expect({ anchor, title }).toEqual({ anchor: before.anchor, title: before.title });
    const saved = openWorkbook(opened.save()).book.sheet('Panelis');
    expect(saved?.charts.map(({ name }) => name)).toEqual([levels, areas]);
  });

  test('one with another number of series is made anew where it stands', async () => {
    const opened = ludza();
    await opened.press();
    edit(opened, (workbook) => {
      const { charts } = workbook.worksheets.getItem('Panelis');
      charts.getItem(trend).left = 20;
    });
    const catalogue = tableOf(opened.book, 'Raditaji');
    readRows(opened.book, 'Raditaji').forEach(({ ID }, row) => {
      if (ID !== 'L1' && ID !== 'L2')
        typeCell(catalogue, catalogue.bodyRect.row + row, 'Mērķis', null);
    });
    await opened.press(5);
    expect(Object.keys(drawn(opened, trend)).map((name) => name.split(' ')[0])).toEqual([
      'L1',
      'L2',
    ]);
    expect(chartOf(opened, trend).anchor.from.fromLeft).toBeCloseTo(20, 6);
    expect(names(sheetOf(opened)).filter((name) => name === trend)).toHaveLength(1);
    expect((await opened.press(6)).written).toEqual(nothing);
  });

  test('a ninth area goes to the others', async () => {
    const opened = ludza();
    addArea(opened);
    await opened.press();
    const bars = Object.keys(drawn(opened, areas)['Sasniegts'] ?? {});
    expect(bars).toHaveLength(8);
    expect(bars.at(-1)).toBe('Pārējās jomas');
  });
});

test('a protected page that has nothing new stays out of the way', async () => {
  const opened = ludza();
  await opened.press();
  sheetOf(opened).protected = true;
  expect((await opened.press(5)).written).toEqual(nothing);
});
