/** @jest-environment jsdom */
import { Book } from '../../book/Book';
import { rectOf } from '../../book/Rect';
import { paintPane } from './paintPane';
import { SheetLayout } from './SheetLayout';

/** The cells that are painted of one row, by address, with whether their text runs on. */
const paintRow = (text: string, change: (sheet: ReturnType<Book['addSheet']>) => void) => {
  const sheet = new Book().addSheet('Dati');
  sheet.setValue(0, 1, text);
  change(sheet);
  const layout = new SheetLayout(sheet);
  const painting = { sheet, layout, marks: new Map(), language: 'lv' } as const;
  const painted = paintPane(painting, { row: 0, column: 0, rows: 1, columns: 6 });
  return [...painted.querySelectorAll<HTMLElement>('[role=gridcell]')].map(
    ({ dataset, classList }) => [dataset['cell'], classList.contains('grid-overflows')],
  );
};

const long = 'teksts, kas ir garāks par aili un turpinās pāri tukšajām';

test('a long text runs on over blank cells', () => {
  expect(paintRow(long, () => undefined)).toEqual([['B1', true]]);
  expect(paintRow('īss', () => undefined)).toEqual([['B1', false]]);
});

test('a long text stops at a cell that holds something', () => {
  expect(paintRow(long, (sheet) => sheet.setValue(0, 2, 7))).toEqual([
    ['B1', false],
    ['C1', false],
  ]);
});

test('nothing of a hidden column is seen, as in Excel', () => {
  const hide = (sheet: ReturnType<Book['addSheet']>): void =>
    sheet.columnLayout.patch(1, 1, (format) => ({ ...format, hidden: true }));
  expect(paintRow(long, hide)).toEqual([]);
});

test("a sheet's own filter has its buttons, pressed where it filters", () => {
  const sheet = new Book().addSheet('Dati');
  sheet.setValue(0, 0, 'Klase');
  sheet.setValue(0, 1, 'Atzīme');
  sheet.setAutoFilter({ rect: rectOf(0, 0, 3, 2), criteria: [{ column: 1, texts: ['7'] }] });
  const painting = {
    sheet,
    layout: new SheetLayout(sheet),
    marks: new Map(),
    language: 'lv',
  } as const;
  const painted = paintPane(painting, rectOf(0, 0, 1, 3));
  const buttons = [...painted.querySelectorAll('.grid-filter')];
  expect(buttons.map(({ classList }) => classList.contains('grid-filtering'))).toEqual([
    false,
    true,
  ]);
});
