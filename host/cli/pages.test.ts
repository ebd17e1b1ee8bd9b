import { connectWorkbook } from '../../src/excel/connectWorkbook';
import { runInExcel } from '../../src/excel/runInExcel';
import type { PageCell, PagePlan, PageRow } from '../../src/sheets/PagePlan';
import { findUnfinished } from '../../src/sheets/findUnfinished';
import { takeChanges } from '../../src/sheets/takeChanges';
import type { Applied } from '../../src/recalculate';
import type { Book } from '../book/Book';
import { rectOf } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { newWorkbook } from '../file/newWorkbook';
import { restyleCells } from '../model/restyleCells';
import { openInTest, type OpenedInTest } from './testing/openInTest';

const cell = (value: PageCell['value'], role: PageCell['role'] = 'text'): PageCell => ({
  value,
  role,
});
const row = (...cells: (PageCell | null)[]): PageRow => ({ cells, height: null });

/** A list with a total, and a paragraph merged over both columns. */
const planPage = (items: Record<string, number>, words = 'Skola aug.'): PagePlan => ({
  name: 'KA_Izmeginajums',
  title: 'Izmēģinājums',
  heading: {
    title: 'Izmēģinājums',
    subtitle: 'Skola',
    calculated: 'aprēķināts',
    stampName: 'KA_Izmeginajums_Laiks',
  },
  widths: [20, 10],
  blocks: [
    {
      name: 'KA_Saraksts',
      columns: 2,
      rows: [
        row(cell('Saraksts', 'caption')),
        ...Object.entries(items).map(([name, count]) => row(cell(name), cell(count, 'number'))),
        row(
          cell('Kopā', 'total-text'),
          cell(
            Object.values(items).reduce((sum, count) => sum + count, 0),
            'total-number',
          ),
        ),
      ],
      footRows: 1,
    },
    {
      name: 'KA_Teksts',
      columns: 2,
      rows: [{ cells: [{ ...cell(words), span: { rows: 1, columns: 2 } }, null], height: 45 }],
      footRows: 0,
    },
  ],
  orientation: 'Portrait',
  frozenRows: 2,
  repeatedRows: 0,
});

let book: Book;
let opened: OpenedInTest;

beforeEach(() => {
  ({ book } = newWorkbook('Lapa1'));
  opened = openInTest(book);
});

const press = (plan: PagePlan): Promise<Applied> =>
  runInExcel(async (context) => {
    const port = connectWorkbook(context);
    const output = { tables: [], ranges: [], pages: [plan], charts: [] };
    const look = await port.look(output);
    const { changes } = takeChanges(output, look, findUnfinished(output, look));
    return port.apply(changes, look);
  });

const pageOf = (title = 'Izmēģinājums'): Sheet => {
  const found = book.sheets.find(({ name }) => name === title);
  if (found === undefined) throw new Error(`no sheet ${title}`);
  return found;
};

/** What stands in the first columns, row by row, from the first block on. */
const readPage = (columns = 2, sheet = pageOf()): unknown[][] => {
  const lines = Array.from({ length: 14 }, (_, r) =>
    Array.from({ length: columns }, (__, c) => sheet.value(r + 3, c)),
  );
  return lines.slice(0, lines.findLastIndex((line) => line.some((value) => value !== null)) + 1);
};

const blank = [null, null];
const edit = (work: Parameters<OpenedInTest['host']['userEdit']>[0]): void => {
  opened.host.userEdit(work);
};

test('a page is made of its blocks, and a second press writes nothing', async () => {
  const plan = planPage({ Vijole: 2, Flauta: 3 });
  expect(await press(plan)).toMatchObject({ sheetsCreated: 1, cells: 10 });
  expect(readPage()).toEqual([
    ['Saraksts', null],
    ['Vijole', 2],
    ['Flauta', 3],
    ['Kopā', 5],
    blank,
    ['Skola aug.', null],
  ]);
  expect(pageOf().merges).toEqual([{ row: 8, column: 0, rows: 1, columns: 2 }]);
  expect(await press(plan)).toMatchObject({ settled: true, sheetsCreated: 0, cells: 0 });
});

test('a block that grows moves along what people wrote beside, between and below', async () => {
  await press(planPage({ Vijole: 2, Flauta: 3 }));
  pageOf().setValue(6, 4, 'pie kopsummas');
  pageOf().setValue(7, 0, 'starp blokiem');
  pageOf().setValue(10, 0, 'zem lapas');
  const plan = planPage({ Vijole: 2, Flauta: 3, Kokle: 4, Orgāns: 1 });
  await press(plan);
  const seen = readPage(5).map(([first, second, , , fifth]) => [first, second, fifth]);
  expect(seen.map((line) => line.filter((value) => value !== null))).toEqual([
    ['Saraksts'],
    ['Vijole', 2],
    ['Flauta', 3],
    ['Kokle', 4],
    ['Orgāns', 1],
    ['Kopā', 10, 'pie kopsummas'],
    ['starp blokiem'],
    ['Skola aug.'],
    [],
    ['zem lapas'],
  ]);
  expect(await press(plan)).toMatchObject({ settled: true, cells: 0 });
});

test('a block that shrinks leaves blank rows, which are used when it grows again', async () => {
  await press(planPage({ Vijole: 2, Flauta: 3, Kokle: 4 }));
  const plan = planPage({ Vijole: 2 });
  await press(plan);
  expect(readPage()).toEqual([
    ['Saraksts', null],
    ['Vijole', 2],
    ['Kopā', 2],
    ...[blank, blank, blank],
    ['Skola aug.', null],
  ]);
  expect(await press(plan)).toMatchObject({ settled: true, cells: 0 });
  await press(planPage({ Vijole: 2, Flauta: 5, Kokle: 4 }));
  expect(readPage()[4]).toEqual(['Kopā', 11]);
  expect(readPage()).toHaveLength(7);
});

test('a blank row in which people wrote is theirs, and is not filled again', async () => {
  await press(planPage({ Vijole: 2, Flauta: 3, Kokle: 4 }));
  await press(planPage({ Vijole: 2 }));
  pageOf().setValue(6, 0, 'skolas piezīme');
  await press(planPage({ Vijole: 2, Flauta: 3, Kokle: 4 }));
  const lines = readPage().map(([first]) => first);
  expect(lines).toContain('skolas piezīme');
  expect(lines.filter((line) => line !== 'skolas piezīme' && line !== null)).toEqual([
    ...['Saraksts', 'Vijole', 'Flauta', 'Kokle', 'Kopā'],
    'Skola aug.',
  ]);
});

test("people's rows and columns between ours stay, colours too", async () => {
  await press(planPage({ Vijole: 2, Flauta: 3 }));
  edit((workbook) => {
    const sheet = workbook.worksheets.getItem('Izmēģinājums');
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('A5').values = [['mana rinda']];
    sheet.getRange('B6').values = [['mana sleja']];
    sheet.name = 'Mūsu lapa';
  });
  restyleCells(pageOf('Mūsu lapa'), rectOf(5, 0), { fill: '#FFFF00' });
  const plan = planPage({ Vijole: 7, Flauta: 3, Kokle: 1 }, 'Skola aug un dzied.');
  await press(plan);
  const sheet = pageOf('Mūsu lapa');
  expect(readPage(3, sheet)).toEqual([
    ['Saraksts', null, null],
    ['mana rinda', null, null],
    ['Vijole', 'mana sleja', 7],
    ['Flauta', null, 3],
    ['Kokle', null, 1],
    ['Kopā', null, 11],
    [null, null, null],
    ['Skola aug un dzied.', null, null],
  ]);
  expect(book.styles.at(sheet.style(5, 0)).fill).toBe('#FFFF00');
  expect(await press(plan)).toMatchObject({ settled: true, sheetsCreated: 0, cells: 0 });
});

test('a deleted block is made again in its place, a deleted sheet anew', async () => {
  const plan = planPage({ Vijole: 2, Flauta: 3 });
  await press(plan);
  pageOf().setValue(10, 0, 'zem lapas');
  edit((workbook) => workbook.worksheets.getItem('Izmēģinājums').getRange('4:8').delete('Up'));
  await press(plan);
  expect(readPage().map(([first]) => first)).toEqual([
    ...['Saraksts', 'Vijole', 'Flauta', 'Kopā', null, 'Skola aug.', null, 'zem lapas'],
  ]);
  expect(pageOf().rowHidden(3)).toBe(false);
  expect(await press(plan)).toMatchObject({ settled: true, cells: 0 });
  edit((workbook) => workbook.worksheets.getItem('Izmēģinājums').delete());
  expect(await press(plan)).toMatchObject({ sheetsCreated: 1 });
  expect(readPage()).toHaveLength(6);
});

test("neither a sheet of people's with our title nor a copy of ours is taken over", async () => {
  edit((workbook) => {
    workbook.worksheets.add('Izmēģinājums').getRange('A1').values = [['mans']];
  });
  await press(planPage({ Vijole: 2 }));
  expect(pageOf().value(0, 0)).toBe('mans');
  expect(readPage(2, pageOf('Izmēģinājums (2)'))).toHaveLength(5);
});

test('a page whose marks are gone is left to the people, and another is made', async () => {
  const plan = planPage({ Vijole: 2 });
  await press(plan);
  edit((workbook) => {
    workbook.worksheets.getItem('Izmēģinājums').getRange('C:C').delete('Left');
  });
  expect(await press(plan)).toMatchObject({ sheetsCreated: 1 });
  expect(readPage(2, pageOf('Izmēģinājums (2)'))).toHaveLength(5);
  expect(await press(plan)).toMatchObject({ sheetsCreated: 0, cells: 0 });
});

test('rows that came between look and write: nothing is misplaced, and it says so', async () => {
  await press(planPage({ Vijole: 2, Flauta: 3 }));
  const applied = await runInExcel(async (context) => {
    const port = connectWorkbook(context);
    const output = {
      tables: [],
      ranges: [],
      pages: [planPage({ Vijole: 5, Flauta: 3 })],
      charts: [],
    };
    const look = await port.look(output);
    edit((workbook) => {
      workbook.worksheets.getItem('Izmēģinājums').getRange('5:5').insert('Down');
    });
    const { changes } = takeChanges(output, look, findUnfinished(output, look));
    return port.apply(changes, look);
  });
  expect(applied.settled).toBe(false);
  expect(readPage().map(([, count]) => count)).toEqual([null, null, 2, 3, 5, null, null]);
});
