import { Book } from '../../book/Book';
import { rectOf } from '../../book/Rect';
import { parseCells, printCells } from './clipboardCells';

test('a block goes by tabs and lines, as its cells show', () => {
  const sheet = new Book().addSheet('Dati');
  sheet.setValue(0, 0, 'Kods');
  sheet.setValue(0, 1, 7.5);
  sheet.setValue(1, 0, 'divas\nrindas, "pēdiņas"');
  expect(printCells(sheet, rectOf(0, 0, 2, 2), 'lv')).toBe(
    'Kods\t7,5\n"divas\nrindas, ""pēdiņas"""\t',
  );
});

test('what others put on the clipboard becomes cells', () => {
  expect(parseCells('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(parseCells('"divas\nrindas, ""pēdiņas"""\tb\n\tc')).toEqual([
    ['divas\nrindas, "pēdiņas"', 'b'],
    ['', 'c'],
  ]);
  expect(parseCells('a\n\nb\tc')).toEqual([
    ['a', ''],
    ['', ''],
    ['b', 'c'],
  ]);
  expect(parseCells('"Zvaigznes" skola')).toEqual([['"Zvaigznes" skola']]);
  expect(parseCells('viens')).toEqual([['viens']]);
});
