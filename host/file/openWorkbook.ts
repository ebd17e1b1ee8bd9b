import type { Book } from '../book/Book';
import { FileError } from './FileError';
import { ContentTypes } from './package/ContentTypes';
import { contentTypesPath, Package } from './package/Package';
import { recognizeContainer } from './recognizeContainer';
import { SaveParts } from './save/saveParts';
import { readWorkbook, type WorkbookParts } from './workbook/readWorkbook';

/** An .xlsx that is open: its book, and the container it came from. */
export interface WorkbookFile {
  readonly book: Book;
  readonly source: Package;
  readonly parts: WorkbookParts;
}

/**
 * Opens an .xlsx (or .xlsm, .xltx) made by any program: the bytes of the file in, a book to read
 * and change out.
 *
 * What the book does not model (pictures, comments, pivot tables, macros, themes, unknown
 * extensions) stays in the container and is carried over when the file is saved. Rich texts and
 * phonetic guides read as plain text and are kept until their cell is written. Dates are serials
 * (`book.date1904` says from when). Formulas have no leading `=`, are in en-US, and speak of
 * functions and of "this row" as people do (`XLOOKUP`, `[@Column]`), not as the file spells them.
 *
 * Throws FileError, by code: `empty`, `not-a-zip`, `not-xlsx`, `encrypted`, `container-too-large`
 * (10 MB), `inflated-too-large` (100 MB), `malformed-xml` (also any DTD). Nothing is inflated
 * before its declared size was checked, and inflating stops where the declaration lied.
 */
export function openWorkbook(bytes: Uint8Array): WorkbookFile {
  recognizeContainer(bytes);
  const source = new Package(bytes);
  const { book, parts } = readWorkbook(source, findWorkbook(source));
  return { book, source, parts };
}

/**
 * The bytes of the file as the book now is. May be called any number of times.
 *
 * - Nothing was changed: the very bytes that were opened.
 * - Otherwise every part that did not change keeps its packed bytes and its place; in a changed
 *   sheet every row that did not change keeps its text. Texts and looks are appended, never
 *   renumbered. New parts come last. Equal input gives equal output: no clock is read.
 * - Where cells changed and formulas exist, the file asks Excel to calculate when it is opened, and
 *   the stale order of calculation is dropped.
 */
export function saveWorkbook(file: WorkbookFile): Uint8Array {
  return isUntouched(file.book)
    ? file.source.bytes
    : new SaveParts(file.book, file.source, file.parts).print();
}

function isUntouched(book: Book): boolean {
  return (
    book.changes.size === 0 &&
    book.structure.length === 0 &&
    book.webExtensions.every((extension) => !extension.changed) &&
    book.sheets.every(
      (sheet) =>
        sheet.changes.size === 0 &&
        !sheet.cells.changed &&
        sheet.tables.every((table) => !table.changed),
    )
  );
}

/** The path of the workbook's part, whatever flavour; refuses other documents. */
function findWorkbook(source: Package): string {
  const types = source.text(contentTypesPath);
  const target = types === null ? undefined : source.relationships('').byType('officeDocument')[0];
  const path = target ? source.nameOf(target.target) : null;
  if (types === null || path === null) throw new FileError('not-xlsx', 'no office document');
  const type = new ContentTypes(types, contentTypesPath).of(path);
  const workbook =
    /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/i;
  if (!workbook.test(type)) throw new FileError('not-xlsx', type, path);
  return path;
}
