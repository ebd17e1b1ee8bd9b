import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../host/book/Book';
import type { Sheet } from '../host/book/Sheet';
import { connectClient, hostBook, openHost } from './Client';
import { compareBooks, describeBook } from './describeBook';

const sample = readFileSync(join(__dirname, '../samples/aluksne-2024-2025.xlsx'));

const countCharts = (book: Book): number =>
  book.sheets.reduce((sum, { charts }) => sum + charts.length, 0);

/** Presses, and breaks off that many actions after a chart was made. */
const breakAfterChart = async (book: Book, actions: number): Promise<void> => {
  const before = countCharts(book);
  let since = -1;
  const client = connectClient(hostBook(book), {
    faults: {
      beforeAction: () => {
        if (since >= 0 || countCharts(book) > before) since += 1;
        return since === actions ? 'cut' : undefined;
      },
    },
  });
  await client.press();
};

test.each([
  { where: 'before the chart has its name', actions: 0 },
  { where: 'before the chart has its looks', actions: 12 },
  { where: 'before the last charts are made', actions: 90 },
])('a page broken off $where is made again where it stood, charts and all', async ({ actions }) => {
  const undisturbed = openHost(sample);
  await connectClient(undisturbed.host).press();
  const { book } = openHost(sample);
  await breakAfterChart(book, actions);
  expect(countCharts(book)).toBeGreaterThan(0);
  expect(countCharts(book)).toBeLessThan(countCharts(undisturbed.book));

  await connectClient(hostBook(book)).press();
  const now = describeBook(book);
  expect(compareBooks(describeBook(undisturbed.book), now)).toEqual([]);
});

/** The report after a press, with a chart that somebody deleted. */
const withoutChart = async (): Promise<Book> => {
  const { host, book } = openHost(sample);
  await connectClient(host).press();
  const page = book.sheets.find(({ charts }) => charts.length > 0);
  if (!page) throw new Error('No page has charts');
  page.setCharts(page.charts.slice(0, -1));
  return book;
};

test('a chart that is missing and whose making broke off is made again, looks and all', async () => {
  const [undisturbed, book] = [await withoutChart(), await withoutChart()];
  await connectClient(hostBook(undisturbed)).press();
  await breakAfterChart(book, 12);
  expect(countCharts(book)).toBe(countCharts(undisturbed));
  expect(describeBook(book)).not.toEqual(describeBook(undisturbed));

  await connectClient(hostBook(book)).press();
  expect(compareBooks(describeBook(undisturbed), describeBook(book))).toEqual([]);
});

/** The plan after a press, with a finding more above others of several lines. */
const withFinding = async (): Promise<Book> => {
  const { host, book } = openHost(readFileSync(join(__dirname, '../samples/ludza-2025-2028.xlsx')));
  await connectClient(host).press();
  const catalogue = book.table('Raditaji');
  if (!catalogue) throw new Error('The plan has no catalogue');
  catalogue.sheet.setValue(catalogue.bodyRect.row, catalogue.bodyRect.column, 'JAUNS');
  return book;
};

const pageOf = (book: Book): Sheet => {
  const page = book.sheets.find(({ name }) => name === 'Panelis');
  if (!page) throw new Error('There is no page');
  return page;
};

const textsOf = (book: Book): string[] =>
  Array.from({ length: 40 }, (_, row) => String(pageOf(book).value(row, 2)));

test('rows of a page get the height of their texts, though the batch breaks after these', async () => {
  const [undisturbed, book] = [await withFinding(), await withFinding()];
  await connectClient(hostBook(undisturbed)).press();
  const texts = textsOf(undisturbed).join('\n');
  expect(textsOf(book).join('\n')).not.toBe(texts);
  let isCut = false;
  const client = connectClient(hostBook(book), {
    faults: {
      beforeAction: () => {
        if (isCut || textsOf(book).join('\n') !== texts) return undefined;
        isCut = true;
        return 'cut';
      },
    },
  });
  await expect(client.press()).rejects.toThrow();
  expect(isCut).toBe(true);

  await connectClient(hostBook(book)).press();
  expect(compareBooks(describeBook(undisturbed), describeBook(book))).toEqual([]);
});
