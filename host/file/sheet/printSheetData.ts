import { SharedFormula } from '../../book/CellFormula';
import { rectAddress } from '../../book/address';
import type { Row } from '../../book/Row';
import type { Sheet } from '../../book/Sheet';
import { TagReader } from '../xml/TagReader';
import { openTag, patchAttributes, printCell, type CellPrinting } from './printCell';
import { readRawRow, type RawRow } from './readRawRow';
import type { SheetSource } from './SheetSource';

/** Rows of the file read again while their cells are printed; cells that moved share few rows. */
class RawRows {
  private readonly known = new Map<number, RawRow>();
  private readonly reader: TagReader | null;

  constructor(private readonly source: SheetSource | null) {
    this.reader = source && new TagReader(source.text, source.path);
  }

  at(ordinal: number): RawRow | null {
    if (!this.source || !this.reader || ordinal < 0) return null;
    const known = this.known.get(ordinal);
    if (known) return known;
    const read = readRawRow(this.source, ordinal, this.reader);
    if (this.known.size > 64) this.known.clear();
    this.known.set(ordinal, read);
    return read;
  }
}

/**
 * The content of `sheetData`: rows that were not touched as the file has them, the others written
 * from the book.
 */
export function printSheetData(source: SheetSource | null, to: CellPrinting): string {
  const { sheet } = to;
  writeOutBrokenGroups(sheet);
  const { rows } = sheet.cells;
  const raw = new RawRows(source);
  const out: string[] = [];
  const copy = new Copier(source, out);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    if (!row) continue;
    const inPlace = source !== null && row.source >= 0 && source.rowNumbers[row.source] === r;
    if (inPlace && !row.changed) {
      copy.add(row.source);
      continue;
    }
    copy.flush();
    const text = printRow(row, r, raw, to);
    if (text !== '') out.push(text);
  }
  copy.flush();
  return out.join('');
}

/** Copies untouched rows, neighbours in one piece with whatever stands between them. */
class Copier {
  private first = -1;
  private last = -1;

  constructor(
    private readonly source: SheetSource | null,
    private readonly out: string[],
  ) {}

  add(ordinal: number): void {
    if (this.first >= 0 && ordinal === this.last + 1 && this.source?.ordered) {
      this.last = ordinal;
      return;
    }
    this.flush();
    this.first = ordinal;
    this.last = ordinal;
  }

  flush(): void {
    if (this.first < 0 || !this.source) return;
    const { text, rowStarts, rowEnds } = this.source;
    this.out.push(text.slice(rowStarts[this.first], rowEnds[this.last]));
    this.first = -1;
  }
}

function printRow(row: Row, number: number, rawRows: RawRows, to: CellPrinting): string {
  const raw = rawRows.at(row.source);
  let cells = '';
  const width = row.width;
  for (let c = 0; c < width; c++) {
    if (!row.hasCell(c)) continue;
    const mark = row.markAt(c);
    const rawCell = rawRows.at(mark.source)?.cells.get(mark.column) ?? null;
    cells += printCell(row, number, c, mark, rawCell, to);
  }
  const content = cells + (raw?.rest ?? '');
  const layout = raw === null || row.layoutChanged ? printLayout(row, to) : {};
  if (raw === null && content === '' && Object.keys(layout).length === 0) return '';
  const patch = { r: String(number + 1), spans: null, ...layout };
  const tag = openTag(`${to.prefix}row`, patchAttributes(raw?.attributes ?? [], patch));
  return content === '' ? `${tag}/>` : `${tag}>${content}</${to.prefix}row>`;
}

function printLayout(row: Row, to: CellPrinting): Record<string, string | null> {
  const own: Record<string, string | null> = {};
  const old = row.source >= 0;
  const set = (name: string, value: string | null): void => {
    if (value !== null || old) own[name] = value;
  };
  set('s', row.style === null ? null : String(to.styleNumber(row.style)));
  set('customFormat', row.style === null ? null : '1');
  set('ht', row.height === null ? null : String(row.height));
  set('hidden', row.hidden ? '1' : null);
  set('customHeight', row.height === null || row.fitted ? null : '1');
  return own;
}

/** Members of a shared formula whose master is gone get its text in their own words. */
function writeOutBrokenGroups(sheet: Sheet): void {
  const { rows } = sheet.cells;
  for (let r = 0; r < rows.length; r++) {
    const formulas = rows[r]?.formulas;
    if (!formulas) continue;
    for (let c = 0; c < formulas.length; c++) {
      const formula = formulas[c];
      if (formula instanceof SharedFormula && formula.broken) {
        sheet.cells.restateFormula(r, c, formula.textAt(r, c));
      }
    }
  }
}

/** The head of the part with the dimension that now holds, where the head states one. */
export function patchDimension(head: string, sheet: Sheet): string {
  return head.replace(
    /(<(?:\w+:)?dimension\s[^>]*?\bref=)(["'])[^"']*\2/,
    (_, start: string, quote: string) =>
      start +
      quote +
      rectAddress(sheet.usedRange() ?? { row: 0, column: 0, rows: 1, columns: 1 }) +
      quote,
  );
}
