import { rectOf } from '../../book/Rect';
import type { CellValue } from '../../book/CellValue';
import { connectSheets } from '../../bridge/connectSheets';
import type { Sheet } from '../../book/Sheet';
import { type FilterButton, filterAt } from '../grid/filterAt';
import { readFilterChoices } from './readFilterChoices';
import { SheetEdits } from './SheetEdits';

const open = () => {
  const connected = connectSheets(
    {
      Dati: [
        ['Kods', 'Skaits', 'Divkārt'],
        ['b', 2, null],
        ['a', 3, null],
      ],
    },
    { Dati: 'Dati!A1:C3' },
  );
  const { book, host } = connected;
  const edits = new SheetEdits(book, (change) => host.userEdit(change));
  const [sheet] = book.sheets;
  const table = book.table('Dati');
  if (!sheet || !table) throw new Error('no table');
  const cells = (): CellValue[][] => sheet.values(table.rect);
  return { ...connected, edits, sheet, table, cells };
};

const buttonAt = (sheet: Sheet, column: number): FilterButton => {
  const button = filterAt(sheet, 0, column);
  if (!button) throw new Error('no filter button');
  return button;
};

const hiddenRows = (sheet: Sheet, rows: number): boolean[] =>
  Array.from({ length: rows }, (_row, at) => sheet.rowHidden(at + 1));

const choicesOf = (sheet: Sheet, column: number) =>
  readFilterChoices(sheet, buttonAt(sheet, column), 'lv').map(({ text, shown }) => [text, shown]);

test('an entry is taken back with its look, and made again', () => {
  const { edits, sheet } = open();
  const plain = sheet.style(1, 1);
  expect(edits.type(1, 1, '1.9.2025', 'lv')).toBeNull();
  // 1 September 2025.
  expect(sheet.value(1, 1)).toBe(45901);
  expect(sheet.style(1, 1)).not.toBe(plain);
  edits.goBack('undo');
  expect([sheet.value(1, 1), sheet.style(1, 1)]).toEqual([2, plain]);
  edits.goBack('redo');
  expect(sheet.value(1, 1)).toBe(45901);
  expect(edits.goBack('redo')).toBeNull();
});

test('a text that looks like a number stays a text when it is put back', () => {
  const { edits, sheet } = open();
  edits.type(1, 0, "'007", 'lv');
  edits.type(1, 0, 'x', 'lv');
  edits.goBack('undo');
  expect(sheet.value(1, 0)).toBe('007');
});

test('a formula fills its column of the table, and goes from all of it', () => {
  const { edits, sheet } = open();
  edits.type(1, 2, '=B2*2,5', 'lv');
  expect([sheet.formula(1, 2), sheet.formula(2, 2)]).toEqual(['B2*2.5', 'B3*2.5']);
  edits.goBack('undo');
  expect([sheet.formula(1, 2), sheet.formula(2, 2)]).toEqual([null, null]);
  expect([sheet.value(1, 2), sheet.value(2, 2)]).toEqual([null, null]);
});

test('a table grows by what is typed under it, and shrinks when that is taken back', () => {
  const { edits, table } = open();
  edits.enter(rectOf(3, 0, 2, 1), [['c'], ['d']], 'lv');
  expect(table.rect.rows).toBe(5);
  edits.goBack('undo');
  expect(table.rect.rows).toBe(3);
});

test('nothing is taken back once others have written, or the table was sorted', () => {
  const { edits, sheet, cells } = open();
  edits.type(1, 1, '7,5', 'lv');
  edits.forget();
  edits.goBack('undo');
  expect(sheet.value(1, 1)).toBe(7.5);
  edits.type(1, 1, '8', 'lv');
  edits.sort(buttonAt(sheet, 0), true);
  edits.goBack('undo');
  expect(cells().slice(1)).toEqual([
    ['a', 3, null],
    ['b', 8, null],
  ]);
});

test('a filter shows only the rows with the texts, and all again', () => {
  const { edits, sheet } = open();
  edits.filter(buttonAt(sheet, 1), ['3']);
  expect(hiddenRows(sheet, 2)).toEqual([true, false]);
  edits.filter(buttonAt(sheet, 1), null);
  expect(hiddenRows(sheet, 2)).toEqual([false, false]);
});

const marks = [
  ['Kods', 'Klase', 'Atzīme'],
  ['a', '1.', 7],
  ['b', '2.', 7],
  ['c', '1.', 9],
  ['d', '2.', 4],
];

describe.each(['table', 'sheet'])("a %s's filter", (kind) => {
  const openMarks = () => {
    const { book, host } = connectSheets(
      { Dati: marks },
      kind === 'table' ? { Dati: 'Dati!A1:C5' } : {},
    );
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    if (kind === 'sheet') sheet.setAutoFilter({ rect: rectOf(0, 0, 5, 3), criteria: [] });
    return { sheet, edits: new SheetEdits(book, (change) => host.userEdit(change)) };
  };

  test('shows the rows that every column lets, and each column is taken back alone', () => {
    const { edits, sheet } = openMarks();
    expect(edits.filter(buttonAt(sheet, 1), ['1.'])).toBeNull();
    expect(edits.filter(buttonAt(sheet, 2), ['7', '4'])).toBeNull();
    expect(hiddenRows(sheet, 4)).toEqual([false, true, true, true]);
    expect([0, 1, 2].map((column) => buttonAt(sheet, column).isFiltering)).toEqual([
      false,
      true,
      true,
    ]);
    edits.filter(buttonAt(sheet, 1), null);
    expect(hiddenRows(sheet, 4)).toEqual([false, false, true, false]);
    edits.filter(buttonAt(sheet, 2), null);
    expect(hiddenRows(sheet, 4)).toEqual([false, false, false, false]);
  });

  test('offers what the other columns show, with its own choice', () => {
    const { edits, sheet } = openMarks();
    edits.filter(buttonAt(sheet, 1), ['1.']);
    expect(choicesOf(sheet, 2)).toEqual([
      ['7', true],
      ['9', true],
    ]);
    edits.filter(buttonAt(sheet, 2), ['9']);
    expect(choicesOf(sheet, 2)).toEqual([
      ['7', false],
      ['9', true],
    ]);
    // Of the first class only who has a 9 is in view; the second class has none.
    expect(choicesOf(sheet, 1)).toEqual([['1.', true]]);
  });

  test('sorts the rows in view under its header; hidden ones stay where they are', () => {
    const { edits, sheet } = openMarks();
    edits.filter(buttonAt(sheet, 1), ['1.']);
    expect(edits.sort(buttonAt(sheet, 2), false)).toBeNull();
    expect(sheet.values(rectOf(0, 0, 5, 1)).flat()).toEqual(['Kods', 'c', 'b', 'a', 'd']);
    expect(hiddenRows(sheet, 4)).toEqual([false, true, false, true]);
  });
});

test('a column beside one that is filtered by something else than texts is refused', () => {
  const { edits, sheet, table } = open();
  const { id = 0 } = table.columns[0] ?? {};
  table.setCriteria([{ column: id, texts: null }]);
  sheet.setRowHidden(1, 1, true);
  expect(edits.filter(buttonAt(sheet, 1), ['2'])).toEqual({ kind: 'refused' });
  expect(hiddenRows(sheet, 2)).toEqual([true, false]);
  expect(edits.filter(buttonAt(sheet, 0), null)).toBeNull();
  expect(hiddenRows(sheet, 2)).toEqual([false, false]);
});

test('a protected sheet refuses, and nothing is remembered', () => {
  const { edits, sheet } = open();
  sheet.protected = true;
  expect(edits.type(1, 1, '7', 'lv')).toEqual({ kind: 'refused' });
  sheet.protected = false;
  expect(edits.goBack('undo')).toBeNull();
  expect(sheet.value(1, 1)).toBe(2);
});

test('who listens hears of an entry and of its taking back', async () => {
  const { edits, Excel, host } = open();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dati').onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  edits.type(1, 0, 'c', 'lv');
  edits.goBack('undo');
  await new Promise((resolve) => setImmediate(resolve));
  host.flushEvents();
  expect(heard[0]).toBe('A2');
  expect(heard.length).toBeGreaterThan(1);
});
