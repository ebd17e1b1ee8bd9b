import { selectRows } from '../../src/excel/selectRows';
import { reverseRows } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

let opened: OpenedFile;
beforeEach(() => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
});
afterEach(() => expect(opened.host.unmodelled).toEqual([]));

const show = (id: string, block: string | null = null) =>
  selectRows({ id, block, year: null, language: 'lv', part: 'numerator' });
const selected = () => opened.host.workbook.getSelectedRange().address;

test('one block is selected from edge to edge of the table', async () => {
  expect(await show('A1')).toEqual({ outcome: 'selected', count: 147 });
  expect(selected()).toBe('Izglītojamie!A4:N150');
});

test('several blocks are offered, and the chosen one is selected', async () => {
  const blocks = ['Personāls!A10', 'Personāls!A14', 'Personāls!A20', 'Personāls!A27'];
  expect(await show('A8')).toEqual({ outcome: 'several', count: 4, blocks });
  expect(await show('A8', 'Personāls!A14')).toEqual({ outcome: 'selected', count: 4 });
  expect(selected()).toBe('Personāls!A14:P14');
});

test('rows that a colleague sorted after they were offered are offered anew, not misplaced', async () => {
  opened.host.userEdit(() => reverseRows(opened.book, 'Personals'), 'co-author');
  // Rows 4 to 34: what stood in row 10 stands in row 28 now, and so on.
  const blocks = ['Personāls!A11', 'Personāls!A18', 'Personāls!A24', 'Personāls!A28'];
  expect(await show('A8', 'Personāls!A14')).toEqual({ outcome: 'several', count: 4, blocks });
});

test('a figure that was entered has no rows, and a hidden sheet is left hidden', async () => {
  expect((await show('A33')).outcome).toBe('none');
  expect((await show('A999')).outcome).toBe('unknown-indicator');
  opened.host.userEdit((workbook) => {
    workbook.worksheets.getItem('Izglītojamie').visibility = 'Hidden';
  });
  expect((await show('A1')).outcome).toBe('sheet-hidden');
});
