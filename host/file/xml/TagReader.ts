import { FileError } from '../FileError';

const space = 0x20;
const slash = 0x2f;
const equals = 0x3d;
const more = 0x3e;
const mostAttributes = 64;

/**
 * Reads tags of a large part in place, without objects: after `read` the fields tell of one tag,
 * and attributes are offsets into the text. Linear in the length of the text, no recursion.
 */
export class TagReader {
  nameStart = 0;
  nameEnd = 0;
  /** After the closing angle. */
  end = 0;
  selfClosing = false;
  closing = false;
  attributes = 0;
  readonly attributeStart = new Int32Array(mostAttributes);
  readonly attributeEnd = new Int32Array(mostAttributes);
  readonly valueStart = new Int32Array(mostAttributes);
  readonly valueEnd = new Int32Array(mostAttributes);

  constructor(
    readonly text: string,
    readonly part: string,
  ) {}

  /** Reads the next tag at or after `from`, passing over text, comments and the like. */
  next(from: number): void {
    let at = from;
    for (;;) {
      at = this.text.indexOf('<', at);
      if (at < 0) throw this.malformed('cut off');
      const code = this.text.charCodeAt(at + 1);
      if (code === 0x21) at = this.passDeclaration(at);
      else if (code === 0x3f) at = this.find('?>', at) + 2;
      else break;
    }
    this.read(at);
  }

  /** Reads the tag whose opening angle stands at `at`. */
  read(at: number): void {
    const { text } = this;
    let i = at + 1;
    this.closing = text.charCodeAt(i) === slash;
    if (this.closing) i++;
    this.nameStart = i;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code === more || code === slash || code <= space) break;
      if (code !== code) throw this.malformed('cut off');
      i++;
    }
    this.nameEnd = i;
    this.attributes = 0;
    this.selfClosing = false;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code <= space) i++;
      else if (code === more) break;
      else if (code === slash) {
        if (text.charCodeAt(i + 1) !== more) throw this.malformed('a stray slash');
        this.selfClosing = true;
        i++;
        break;
      } else i = this.readAttribute(i);
    }
    this.end = i + 1;
  }

  name(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  /** Whether the tag has this name; `name` is qualified as the part qualifies it. */
  is(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && this.text.startsWith(name, this.nameStart)
    );
  }

  /** The raw value of an attribute, or null. */
  attribute(name: string): string | null {
    for (let i = 0; i < this.attributes; i++) {
      const start = this.attributeStart[i] ?? 0;
      if ((this.attributeEnd[i] ?? 0) - start !== name.length) continue;
      if (!this.text.startsWith(name, start)) continue;
      return this.text.slice(this.valueStart[i], this.valueEnd[i]);
    }
    return null;
  }

  /** Where the element whose start tag was just read ends, its end tag included. */
  skipElement(): number {
    if (this.selfClosing) return this.end;
    let depth = 1;
    while (depth > 0) {
      this.next(this.end);
      if (this.closing) depth--;
      else if (!this.selfClosing) depth++;
    }
    return this.end;
  }

  /**
   * The character data from `from` up to the next tag, raw, except that CDATA sections are
   * re-escaped. Leaves the tag that ends it read.
   */
  readText(from: number): string {
    const { text } = this;
    let at = text.indexOf('<', from);
    if (at < 0) throw this.malformed('cut off');
    const plain = text.charCodeAt(at + 1) === slash;
    let found = text.slice(from, at);
    if (!plain) {
      while (text.charCodeAt(at + 1) === 0x21 || text.charCodeAt(at + 1) === 0x3f) {
        let after: number;
        if (text.startsWith('<![CDATA[', at)) {
          const close = this.find(']]>', at);
          const section = text.slice(at + 9, close);
          found += section.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
          after = close + 3;
        } else {
          after =
            text.charCodeAt(at + 1) === 0x21 ? this.passDeclaration(at) : this.find('?>', at) + 2;
        }
        at = this.find('<', after);
        found += text.slice(after, at);
      }
    }
    this.read(at);
    return found;
  }

  malformed(detail: string): FileError {
    return new FileError('malformed-xml', detail, this.part);
  }

  private readAttribute(from: number): number {
    const { text } = this;
    let i = from;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code === equals || code <= space) break;
      if (code === more || code === slash || code !== code) throw this.malformed('no value');
      i++;
    }
    const nameEnd = i;
    while (text.charCodeAt(i) <= space) i++;
    if (text.charCodeAt(i) !== equals) throw this.malformed('no value');
    i++;
    while (text.charCodeAt(i) <= space) i++;
    const quote = text.charCodeAt(i);
    if (quote !== 0x22 && quote !== 0x27) throw this.malformed('no quotes');
    const start = i + 1;
    let end = start;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === quote) break;
      if (code !== code || code === 0x3c) throw this.malformed('an open value');
      end++;
    }
    const n = this.attributes;
    if (n >= mostAttributes) throw this.malformed('too many attributes');
    this.attributeStart[n] = from;
    this.attributeEnd[n] = nameEnd;
    this.valueStart[n] = start;
    this.valueEnd[n] = end;
    this.attributes = n + 1;
    return end + 1;
  }

  private passDeclaration(at: number): number {
    if (this.text.startsWith('<!--', at)) return this.find('-->', at + 4) + 3;
    if (this.text.startsWith('<![CDATA[', at)) return this.find(']]>', at) + 3;
    throw this.malformed('a declaration inside the part');
  }

  private find(what: string, from: number): number {
    const at = this.text.indexOf(what, from);
    if (at < 0) throw this.malformed('cut off');
    return at;
  }
}
