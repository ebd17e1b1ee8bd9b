import { rectOf } from '../../book/Rect';
import type { CellValue } from '../../book/CellValue';
import { connectSheets } from '../../bridge/connectSheets';
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
  const { edits, sheet, table, cells } = open();
  edits.type(1, 1, '7,5', 'lv');
  edits.forget();
  edits.goBack('undo');
  expect(sheet.value(1, 1)).toBe(7.5);
  edits.type(1, 1, '8', 'lv');
  edits.sort(table, 0, true);
  edits.goBack('undo');
  expect(cells().slice(1)).toEqual([
    ['a', 3, null],
    ['b', 8, null],
  ]);
});

test('a filter shows only the rows with the texts, and all again', () => {
  const { edits, sheet, table } = open();
  edits.filter(table, 1, ['3']);
  expect([sheet.rowHidden(1), sheet.rowHidden(2)]).toEqual([true, false]);
  edits.filter(table, 1, null);
  expect([sheet.rowHidden(1), sheet.rowHidden(2)]).toEqual([false, false]);
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
