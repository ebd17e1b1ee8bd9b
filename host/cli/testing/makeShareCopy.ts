import { unzipSync } from 'fflate';
import { createShareCopy } from '../../../src/excel/createShareCopy';
import type { Language } from '../../../src/i18n/translate';
import type { Book } from '../../book/Book';
import type { Sheet } from '../../book/Sheet';
import { openWorkbook } from '../../file/openWorkbook';
import { openBytes, sampleBytes } from './openSample';

export type Sample = Parameters<typeof sampleBytes>[0];

/** Makes the copy of a sample; gives it as a book, as text of all its parts, and the report. */
export const makeShareCopy = async (
  sample: Sample,
  change: (book: Book) => void = () => undefined,
  language: Language = 'lv',
) => {
  const made: (Uint8Array | null)[] = [];
  const opened = openBytes(sampleBytes(sample), { openWorkbook: (file) => made.push(file) });
  change(opened.book);
  const before = opened.save();
  const report = await createShareCopy({
    year: null,
    language,
    now: new Date(2026, 10, 22, 14, 0),
  });
  expect(opened.save()).toEqual(before);
  expect(made).toHaveLength(1);
  const bytes = made[0];
  if (!bytes) throw new Error('No copy');
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => ({
    path,
    text: new TextDecoder().decode(part),
  }));
  return { book: openWorkbook(bytes).book, parts, report, source: opened.book };
};

/** The sheet of that title. */
export const sheetOf = (book: Book, title: string): Sheet => {
  const found = book.sheets.find(({ name }) => name === title);
  if (!found) throw new Error(`No sheet ${title}`);
  return found;
};
