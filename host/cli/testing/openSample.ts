import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/createReport';
import type { Language } from '../../../src/i18n/translate';
import { recalculateWorkbook } from '../../../src/excel/recalculateWorkbook';
import type { Book } from '../../book/Book';
import { openWorkbook, saveWorkbook } from '../../file/openWorkbook';
import { type OpenedInTest, openInTest } from './openInTest';

export const sampleBytes = (name: 'aluksne-2024-2025' | 'ludza-2025-2028'): Uint8Array =>
  readFileSync(join(__dirname, '../../../samples', `${name}.xlsx`));

export interface OpenedFile extends OpenedInTest {
  readonly book: Book;
  readonly save: () => Uint8Array;
  /** Presses the button once; `minutes` after two in the afternoon, in Latvian. */
  readonly press: (minutes?: number, language?: Language) => Promise<Report>;
}

/** Opens a workbook's bytes in the embedded host, ready to be pressed. */
export const openBytes = (
  bytes: Uint8Array,
  options: Parameters<typeof openInTest>[1] = {},
): OpenedFile => {
  const file = openWorkbook(bytes);
  const opened = openInTest(file.book, options);
  return {
    ...opened,
    book: file.book,
    save: () => saveWorkbook(file),
    press: (minutes = 0, language = 'lv') =>
      recalculateWorkbook({
        year: null,
        language,
        now: new Date(2026, 10, 22, 14, minutes),
      }),
  };
};
