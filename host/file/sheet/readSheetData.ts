import type { CellStore } from '../../book/CellStore';
import type { Row } from '../../book/Row';
import { TagReader } from '../xml/TagReader';
import { CellReader, readRowNumber } from './readCell';
import type { SheetSource } from './SheetSource';

/**
 * Reads the cells of a sheet in one pass over its text, into the store, and notes where each row
 * stands, so that saving can copy the rows that were not touched.
 */
export function readSheetData(
  text: string,
  path: string,
  store: CellStore,
  shared: { readonly strings: readonly string[]; readonly date1904: boolean },
): SheetSource {
  const reader = new TagReader(text, path);
  reader.next(0);
  const root = reader.name();
  const prefix = root.slice(0, root.indexOf(':') + 1);
  const dataName = `${prefix}sheetData`;
  for (;;) {
    reader.next(reader.end);
    if (reader.closing) throw reader.malformed('no sheetData');
    if (reader.is(dataName)) break;
    reader.skipElement();
  }
  const dataStart = text.lastIndexOf('<', reader.nameStart);
  const contentStart = reader.end;
  const rowStarts: number[] = [];
  const rowEnds: number[] = [];
  const rowNumbers: number[] = [];
  const rows = { rowStarts, rowEnds, rowNumbers };
  if (reader.selfClosing) {
    const at = contentStart;
    const place = { dataStart, contentStart: at, contentEnd: at, dataEnd: at };
    return { path, text, prefix, ...place, ...rows, ordered: true };
  }
  const rowName = `${prefix}row`;
  const cellName = `${prefix}c`;
  const styled = /<(?:\w+:)?col\s[^>]*\sstyle=/.test(text.slice(0, dataStart));
  const cells = new CellReader(reader, prefix, shared.strings, shared.date1904, styled);
  let next = 0;
  let ordered = true;
  for (;;) {
    reader.next(reader.end);
    if (reader.closing) break;
    if (!reader.is(rowName)) {
      reader.skipElement();
      continue;
    }
    const number = readRowNumber(reader, next);
    if (number < next) ordered = false;
    const row = store.row(number);
    if (row.source >= 0) throw reader.malformed(`row ${number + 1} stands there twice`);
    row.source = rowStarts.length;
    rowStarts.push(text.lastIndexOf('<', reader.nameStart));
    rowNumbers.push(number);
    next = number + 1;
    readLayout(reader, row);
    if (!reader.selfClosing) readCells(reader, cells, row, number, rowName, cellName);
    rowEnds.push(reader.end);
  }
  if (!reader.is(dataName)) throw reader.malformed('an end tag out of place');
  const contentEnd = text.lastIndexOf('<', reader.nameStart);
  const place = { dataStart, contentStart, contentEnd, dataEnd: reader.end };
  checkTail(reader, root);
  return { path, text, prefix, ...place, ...rows, ordered };
}

function readLayout(reader: TagReader, row: Row): void {
  if (reader.attributes <= 1) return;
  const height = reader.attribute('ht');
  const hidden = reader.attribute('hidden');
  const custom = reader.attribute('customFormat');
  const set = reader.attribute('customHeight');
  if (height !== null && Number.isFinite(Number(height))) {
    row.height = Number(height);
    row.fitted = set !== '1' && set !== 'true';
  }
  row.hidden = hidden === '1' || hidden === 'true';
  if (custom === '1' || custom === 'true') row.style = Number(reader.attribute('s') ?? 0);
}

function readCells(
  reader: TagReader,
  cells: CellReader,
  row: Row,
  number: number,
  rowName: string,
  cellName: string,
): void {
  cells.column = 0;
  for (;;) {
    reader.next(reader.end);
    if (reader.closing) {
      if (!reader.is(rowName)) throw reader.malformed('an end tag out of place');
      return;
    }
    if (reader.is(cellName)) cells.read(row, number);
    else reader.skipElement();
  }
}

/** The rest is parsed by a document model later; here only that it is not cut off. */
function checkTail(reader: TagReader, root: string): void {
  if (reader.text.indexOf(`</${root}`, reader.end) < 0) throw reader.malformed('cut off');
}
