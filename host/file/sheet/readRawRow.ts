import type { TagReader } from '../xml/TagReader';
import type { SheetSource } from './SheetSource';

/** Attributes as they stand in the file: names and escaped values, in order. */
export type RawAttributes = readonly (readonly [name: string, value: string])[];

/** A cell of the file, cut into the parts that are kept or written anew one by one. */
export interface RawCell {
  readonly attributes: RawAttributes;
  /** The elements as they stand there; '' where there is none. */
  readonly formula: string;
  readonly value: string;
  readonly rest: string;
}

export interface RawRow {
  readonly attributes: RawAttributes;
  readonly cells: ReadonlyMap<number, RawCell>;
  /** What else the row holds, such as `extLst`. */
  readonly rest: string;
}

function attributesOf(reader: TagReader): RawAttributes {
  const list: [string, string][] = [];
  for (let i = 0; i < reader.attributes; i++) {
    list.push([
      reader.text.slice(reader.attributeStart[i], reader.attributeEnd[i]),
      reader.text.slice(reader.valueStart[i], reader.valueEnd[i]),
    ]);
  }
  return list;
}

/**
 * Reads one row of the file again, by its ordinal, this time with everything it says. The reader is
 * one over the sheet's text, lent so that it need not be made for every row.
 */
export function readRawRow(source: SheetSource, ordinal: number, reader: TagReader): RawRow {
  const { text, prefix } = source;
  reader.read(source.rowStarts[ordinal] ?? 0);
  const attributes = attributesOf(reader);
  const cells = new Map<number, RawCell>();
  let rest = '';
  let next = 0;
  if (reader.selfClosing) return { attributes, cells, rest };
  for (;;) {
    reader.next(reader.end);
    if (reader.closing) return { attributes, cells, rest };
    const start = text.lastIndexOf('<', reader.nameStart);
    if (!reader.is(`${prefix}c`)) {
      rest += text.slice(start, reader.skipElement());
      continue;
    }
    const stated = reader.attribute('r');
    const column = stated === null ? next : lettersIndex(stated);
    next = column + 1;
    cells.set(column, readRawCell(reader, prefix));
  }
}

function readRawCell(reader: TagReader, prefix: string): RawCell {
  const { text } = reader;
  const attributes = attributesOf(reader);
  let [formula, value, rest] = ['', '', ''];
  if (reader.selfClosing) return { attributes, formula, value, rest };
  for (;;) {
    reader.next(reader.end);
    if (reader.closing) return { attributes, formula, value, rest };
    const start = text.lastIndexOf('<', reader.nameStart);
    const isFormula = reader.is(`${prefix}f`);
    const isValue = reader.is(`${prefix}v`) || reader.is(`${prefix}is`);
    const element = text.slice(start, reader.skipElement());
    if (isFormula) formula = element;
    else if (isValue) value += element;
    else rest += element;
  }
}

function lettersIndex(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = (address.charCodeAt(i) | 0x20) - 0x60;
    if (letter < 1 || letter > 26 || address.charCodeAt(i) < 0x41) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
