// Found once: in jest's own realm each look-up of a global is a search, and these run by the million.
const { is, keys: keysOf } = Object;

/** What one object holds itself, as it stood once: enough to tell a change and to take it back. */
interface Content {
  isLike(part: object): boolean;
  putBack(part: object): void;
  /** What it leads to. */
  readonly held: readonly unknown[];
}

/** What is known of an object: its contents by the versions since which they stood. */
interface Known {
  readonly since: number[];
  readonly contents: Content[];
  seen: number;
}

/**
 * Remembers how an object and everything it holds stood, version by version, and puts all of it
 * back as it was: the very same objects, so that whoever holds on to one sees it undone.
 *
 * Keeps of each version only what differs from the one before. Throws on a function and on fields
 * that do not show: they could hold something that would not be put back.
 */
export class GraphHistory {
  private readonly known = new Map<object, Known>();
  private walks = 0;
  private last = -1;

  constructor(private readonly root: object) {
    this.note();
  }

  /** The number of versions so far; they count from 0. */
  get versions(): number {
    return this.last + 1;
  }

  /** Looks at everything; says which version it is: the one before, if nothing has changed since. */
  note(): number {
    this.walks += 1;
    const next = this.last + 1;
    const waiting: object[] = [];
    this.meet(this.root, waiting);
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      const known = this.known.get(part);
      let content = known?.contents.at(-1);
      if (!content?.isLike(part)) {
        content = contentOf(part);
        this.keep(part, next, content);
        this.last = next;
      }
      for (const each of content.held) this.meet(each, waiting);
    }
    return this.last;
  }

  /** Puts everything back as it stood in a version; the versions after it can still be had. */
  restore(version: number): void {
    for (const [part, { since, contents }] of this.known) {
      let at = since.length - 1;
      while (at >= 0 && (since[at] ?? 0) > version) at -= 1;
      const content = contents[at];
      if (content && !content.isLike(part)) content.putBack(part);
    }
  }

  private meet(part: unknown, waiting: object[]): void {
    if (typeof part === 'function') throw new Error(`A function has no history: ${part.name}`);
    if (typeof part !== 'object' || part === null) return;
    const known = this.known.get(part);
    if (known?.seen === this.walks) return;
    if (known) known.seen = this.walks;
    else this.known.set(part, { since: [], contents: [], seen: this.walks });
    waiting.push(part);
  }

  private keep(part: object, version: number, content: Content): void {
    const known = this.known.get(part);
    known?.since.push(version);
    known?.contents.push(content);
  }
}

const contentOf = (part: object): Content => {
  if (Array.isArray(part)) return new ListContent(part);
  if (part instanceof Map) return new MapContent(part);
  if (part instanceof Set) return new SetContent(part);
  if (ArrayBuffer.isView(part)) return new BytesContent(part);
  return new FieldContent(part);
};

const isObject = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

class ListContent implements Content {
  readonly held: readonly unknown[];
  private readonly values: readonly unknown[];

  constructor(part: readonly unknown[]) {
    // A slice keeps the holes.
    this.values = part.slice();
    this.held = part.filter(isObject);
  }

  isLike(part: unknown[]): boolean {
    const { values } = this;
    if (part.length !== values.length) return false;
    for (let at = 0; at < values.length; at += 1) {
      const value = part[at];
      if (!is(value, values[at])) return false;
      if (value === undefined && at in part !== at in values) return false;
    }
    return true;
  }

  putBack(part: unknown[]): void {
    part.length = 0;
    part.length = this.values.length;
    this.values.forEach((value, at) => (part[at] = value));
  }
}

class MapContent implements Content {
  readonly held: readonly unknown[];
  private readonly keys: readonly unknown[];
  private readonly values: readonly unknown[];

  constructor(part: ReadonlyMap<unknown, unknown>) {
    this.keys = [...part.keys()];
    this.values = [...part.values()];
    this.held = [...this.keys, ...this.values].filter(isObject);
  }

  isLike(part: Map<unknown, unknown>): boolean {
    if (part.size !== this.keys.length) return false;
    let at = 0;
    for (const [key, value] of part) {
      if (!is(key, this.keys[at]) || !is(value, this.values[at])) return false;
      at += 1;
    }
    return true;
  }

  putBack(part: Map<unknown, unknown>): void {
    part.clear();
    this.keys.forEach((key, at) => part.set(key, this.values[at]));
  }
}

class SetContent implements Content {
  readonly held: readonly unknown[];
  private readonly values: readonly unknown[];

  constructor(part: ReadonlySet<unknown>) {
    this.values = [...part];
    this.held = this.values.filter(isObject);
  }

  isLike(part: Set<unknown>): boolean {
    if (part.size !== this.values.length) return false;
    let at = 0;
    for (const value of part) {
      if (!is(value, this.values[at])) return false;
      at += 1;
    }
    return true;
  }

  putBack(part: Set<unknown>): void {
    part.clear();
    for (const value of this.values) part.add(value);
  }
}

class BytesContent implements Content {
  readonly held = [];
  private readonly bytes: Uint8Array;

  constructor(part: ArrayBufferView) {
    this.bytes = bytesOf(part).slice();
  }

  isLike(part: ArrayBufferView): boolean {
    return Buffer.compare(bytesOf(part), this.bytes) === 0;
  }

  putBack(part: ArrayBufferView): void {
    bytesOf(part).set(this.bytes);
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

class FieldContent implements Content {
  readonly held: readonly unknown[];
  private readonly keys: readonly string[];
  private readonly values: readonly unknown[];

  constructor(part: object) {
    this.keys = keysOf(part);
    if (Reflect.ownKeys(part).length > this.keys.length) {
      throw new Error('An object with hidden fields has no history');
    }
    this.values = Object.values(part);
    this.held = this.values.filter(isObject);
  }

  isLike(part: Record<string, unknown>): boolean {
    const { keys, values } = this;
    for (let at = 0; at < keys.length; at += 1) {
      if (!is(part[keys[at] ?? ''], values[at])) return false;
    }
    const now = keysOf(part);
    return now.length === keys.length && now.every((key, at) => key === keys[at]);
  }

  putBack(part: Record<string, unknown>): void {
    for (const key of keysOf(part)) if (!this.keys.includes(key)) Reflect.deleteProperty(part, key);
    this.keys.forEach((key, at) => (part[key] = this.values[at]));
  }
}
