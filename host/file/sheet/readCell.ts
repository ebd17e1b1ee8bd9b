import { ArrayFormula, SharedFormula } from '../../book/CellFormula';
import { CellError, type CellValue } from '../../book/CellValue';
import { parseAddress } from '../../book/address';
import { maxColumns, maxRows, rectOf } from '../../book/Rect';
import type { Row } from '../../book/Row';
import { readFormula } from '../formula/fileFormula';
import { readStringItem } from '../strings/readSharedStrings';
import type { TagReader } from '../xml/TagReader';
import { decodeCellText, unescapeXml } from '../xml/xmlText';

/** The types of cells that files know. */
const cellTypes = {
  n: 'number',
  s: 'shared',
  str: 'text',
  inlineStr: 'inline',
  b: 'boolean',
  e: 'error',
  d: 'date',
} as const;

/** Everything that cells of one sheet share while they are read. */
export class CellReader {
  private readonly groups = new Map<number, SharedFormula>();
  private readonly cellName: string;
  private readonly valueName: string;
  private readonly formulaName: string;
  private readonly inlineName: string;
  /** The column that the next cell takes when it does not say. */
  column = 0;

  constructor(
    private readonly reader: TagReader,
    private readonly prefix: string,
    private readonly strings: readonly string[],
    private readonly date1904: boolean,
    /** Columns have looks, so that a cell's plain look has to be told from having none. */
    private readonly columnsStyled: boolean,
  ) {
    this.cellName = `${prefix}c`;
    this.valueName = `${prefix}v`;
    this.formulaName = `${prefix}f`;
    this.inlineName = `${prefix}is`;
  }

  /** Reads the cell whose start tag was just read into its row. */
  read(row: Row, rowNumber: number): void {
    const { reader } = this;
    const { text } = reader;
    let type = 'n';
    let style = 0;
    for (let i = 0; i < reader.attributes; i++) {
      const start = reader.attributeStart[i] ?? 0;
      if ((reader.attributeEnd[i] ?? 0) - start !== 1) continue;
      const name = text.charCodeAt(start);
      if (name === 0x72) this.column = this.readColumn(i, rowNumber);
      else if (name === 0x73) style = this.readStyle(i);
      else if (name === 0x74) type = text.slice(reader.valueStart[i], reader.valueEnd[i]);
    }
    const column = this.column++;
    if (column >= maxColumns) throw reader.malformed('a cell beyond the last column');
    if (!reader.selfClosing) this.readContent(row, rowNumber, column, type);
    // Most cells of most files are plain: a million rows need no list of noughts each.
    const blank = (row.values[column] ?? null) === null && row.formulas?.[column] === undefined;
    if (style !== 0 || blank || row.style !== null || this.columnsStyled) {
      (row.styles ??= [])[column] = style;
    }
  }

  private readColumn(attribute: number, rowNumber: number): number {
    const { reader } = this;
    const { text } = reader;
    const end = reader.valueEnd[attribute] ?? 0;
    let at = reader.valueStart[attribute] ?? 0;
    let column = 0;
    for (; at < end; at++) {
      const letter = (text.charCodeAt(at) | 0x20) - 0x60;
      if (letter < 1 || letter > 26 || text.charCodeAt(at) < 0x41) break;
      column = column * 26 + letter;
    }
    let number = 0;
    for (; at < end; at++) number = number * 10 + text.charCodeAt(at) - 0x30;
    if (number !== rowNumber + 1 || column < 1 || column > maxColumns) {
      throw reader.malformed(`a cell out of place in row ${rowNumber + 1}`);
    }
    return column - 1;
  }

  private readStyle(attribute: number): number {
    const { reader } = this;
    const style = Number(
      reader.text.slice(reader.valueStart[attribute], reader.valueEnd[attribute]),
    );
    if (!Number.isInteger(style) || style < 0) throw reader.malformed('a style that is no number');
    return style;
  }

  private readContent(row: Row, rowNumber: number, column: number, type: string): void {
    const { reader } = this;
    let value: CellValue = null;
    for (;;) {
      reader.next(reader.end);
      if (reader.closing) {
        if (!reader.is(this.cellName)) throw reader.malformed('an end tag out of place');
        break;
      }
      if (reader.is(this.valueName)) {
        if (!reader.selfClosing) {
          const raw = reader.readText(reader.end);
          if (!reader.closing) throw reader.malformed('an open value');
          value = this.parseValue(raw, type);
        }
      } else if (reader.is(this.formulaName)) {
        this.readFormula(row, rowNumber, column);
      } else if (reader.is(this.inlineName)) {
        value = readStringItem(reader, this.prefix, 'is').text;
      } else {
        reader.skipElement();
      }
    }
    if (value !== null) row.values[column] = value;
  }

  private parseValue(raw: string, type: string): CellValue {
    const { reader } = this;
    const kind = (cellTypes as Readonly<Record<string, string>>)[type];
    if (raw === '' && kind !== 'text' && kind !== 'inline') return null;
    switch (kind) {
      case 'number': {
        const number = Number(raw);
        if (!Number.isFinite(number)) throw reader.malformed('a number that is none');
        return number;
      }
      case 'shared': {
        const text = this.strings[Number(raw)];
        if (text === undefined) throw reader.malformed('a text that is not in the list');
        return text;
      }
      case 'text':
      case 'inline':
        return decodeCellText(unescapeXml(raw, reader.part));
      case 'boolean':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'error':
        return CellError.of(raw.trim());
      case 'date':
        return this.parseDate(raw.trim());
      default:
        throw reader.malformed(`a cell of the unknown type ${type}`);
    }
  }

  /** ISO dates occur in the strict flavour; cells of the book hold serials. */
  private parseDate(raw: string): number {
    const time = Date.parse(/T/.test(raw) ? `${raw.replace(/Z$/, '')}Z` : `${raw}T00:00:00Z`);
    if (Number.isNaN(time)) throw this.reader.malformed('a date that is none');
    const days = time / 86_400_000 + 25_569;
    // Excel's first two months of 1900 are a day short of the calendar.
    return this.date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  }

  private readFormula(row: Row, rowNumber: number, column: number): void {
    const { reader } = this;
    const type = reader.attribute('t');
    const group = reader.attribute('si');
    const ref = reader.attribute('ref');
    const raw = reader.selfClosing ? '' : reader.readText(reader.end);
    if (reader.closing && !reader.is(this.formulaName)) throw reader.malformed('an open formula');
    const text = readFormula(unescapeXml(raw, reader.part));
    const formulas = (row.formulas ??= []);
    if (type === 'shared' && group !== null) {
      if (text !== '') {
        const shared = new SharedFormula(text, rowNumber, column, Number(group));
        this.groups.set(Number(group), shared);
        formulas[column] = shared;
      } else {
        const shared = this.groups.get(Number(group));
        if (shared) formulas[column] = shared;
      }
    } else if (type === 'array' || type === 'dataTable') {
      const rect = parseAddress(ref ?? '') ?? rectOf(rowNumber, column);
      formulas[column] = new ArrayFormula(text, rect, type === 'array' ? 'array' : 'data-table');
    } else if (text !== '') {
      formulas[column] = text;
    }
  }
}

/** The number of a row, from 0, as its tag states it; `next` when it does not. */
export function readRowNumber(reader: TagReader, next: number): number {
  const stated = reader.attribute('r');
  const number = stated === null ? next : Number(stated) - 1;
  if (!Number.isInteger(number) || number < 0 || number >= maxRows) {
    throw reader.malformed('a row out of the sheet');
  }
  return number;
}
