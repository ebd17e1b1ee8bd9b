import { TagReader } from '../xml/TagReader';
import { decodeCellText, unescapeXml } from '../xml/xmlText';

/** The workbook's list of texts. */
export interface SharedStringList {
  /** What each item reads as: rich text without its formats, without phonetic guides. */
  readonly texts: string[];
  /** Items that hold more than their text; a cell that is written anew must not take one. */
  readonly rich: ReadonlySet<number>;
  /** The prefix of the part's elements, with its colon, or ''. */
  readonly prefix: string;
  /** Where items may be added: the offset of the end tag, or -1 when the list closes itself. */
  readonly end: number;
}

/** Reads the part of shared strings in one pass. */
export function readSharedStrings(text: string, part: string): SharedStringList {
  const reader = new TagReader(text, part);
  reader.next(0);
  const root = reader.name();
  const prefix = root.slice(0, root.indexOf(':') + 1);
  if (root !== `${prefix}sst`) throw reader.malformed('not a list of shared strings');
  const texts: string[] = [];
  const rich = new Set<number>();
  if (reader.selfClosing) return { texts, rich, prefix, end: -1 };
  for (;;) {
    const at = reader.end;
    reader.next(at);
    if (reader.closing) {
      if (!reader.is(root)) throw reader.malformed('an end tag out of place');
      return { texts, rich, prefix, end: text.lastIndexOf('<', reader.nameStart) };
    }
    if (!reader.is(`${prefix}si`)) {
      reader.skipElement();
      continue;
    }
    const item = readStringItem(reader, prefix, 'si');
    if (item.rich) rich.add(texts.length);
    texts.push(item.text);
  }
}

/**
 * The text of a string item (`si` or `is`) whose start tag was just read; leaves its end tag read.
 * Texts inside `rPh` are guides to pronunciation, not part of what the cell says.
 */
export function readStringItem(
  reader: TagReader,
  prefix: string,
  element: string,
): { text: string; rich: boolean } {
  if (reader.selfClosing) return { text: '', rich: false };
  let text = '';
  let rich = false;
  for (;;) {
    reader.next(reader.end);
    if (reader.closing) {
      if (reader.is(prefix + element)) return { text, rich };
      if (reader.is(`${prefix}r`)) continue;
      throw reader.malformed('an end tag out of place');
    }
    if (reader.is(`${prefix}t`)) {
      if (!reader.selfClosing) {
        text += decodeCellText(unescapeXml(reader.readText(reader.end), reader.part));
        if (!reader.closing || !reader.is(`${prefix}t`)) throw reader.malformed('an open text');
      }
    } else if (reader.is(`${prefix}r`)) {
      rich = true;
    } else {
      rich = true;
      reader.skipElement();
    }
  }
}
