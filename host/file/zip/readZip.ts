import { FileError, fileLimits } from '../FileError';
import type { ZipEntry } from './ZipEntry';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const all32 = 0xffffffff;

const damaged = (detail: string): FileError => new FileError('not-a-zip', detail);

/** Reads whole numbers out of a container; beyond its end is a refusal, not undefined. */
class Bytes {
  private readonly view: DataView;

  constructor(readonly array: Uint8Array) {
    this.view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  }

  u16(at: number): number {
    this.check(at, 2);
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    this.check(at, 4);
    return this.view.getUint32(at, true);
  }

  u64(at: number): number {
    const value = this.u32(at) + this.u32(at + 4) * 2 ** 32;
    if (!Number.isSafeInteger(value)) throw damaged('a size beyond any file');
    return value;
  }

  slice(at: number, length: number): Uint8Array {
    this.check(at, length);
    return this.array.subarray(at, at + length);
  }

  private check(at: number, length: number): void {
    if (at < 0 || length < 0 || at + length > this.array.length) throw damaged('cut off');
  }
}

/**
 * Lists the entries of a container by its central directory, without inflating anything.
 * Throws FileError: `not-a-zip` for what is no whole container, `encrypted` for locked entries,
 * `inflated-too-large` when the declared sizes already exceed the cap.
 */
export function readZip(array: Uint8Array): ZipEntry[] {
  const bytes = new Bytes(array);
  const directory = findDirectory(bytes);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.offset;
  let total = 0;
  for (let i = 0; i < directory.count; i++) {
    if (bytes.u32(at) !== centralSignature) throw damaged('no entry where the directory says');
    const nameLength = bytes.u16(at + 28);
    const extraLength = bytes.u16(at + 30);
    const entry = readEntry(bytes, at, nameLength, extraLength);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged(`two entries are called ${entry.name}`);
    names.add(key);
    total += entry.size;
    if (total > fileLimits.inflated) throw new FileError('inflated-too-large', '', entry.name);
    entries.push(entry);
    at += 46 + nameLength + extraLength + bytes.u16(at + 32);
  }
  return entries;
}

function findDirectory(bytes: Bytes): { offset: number; count: number } {
  // The end record is followed by a comment of at most 65,535 bytes.
  const last = bytes.array.length - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (bytes.array[at] !== 0x50 || bytes.u32(at) !== endSignature) continue;
    const count = bytes.u16(at + 10);
    const offset = bytes.u32(at + 16);
    if ((count === 0xffff || offset === all32) && at >= 20) {
      if (bytes.u32(at - 20) === end64LocatorSignature) {
        const end64 = bytes.u64(at - 12);
        if (bytes.u32(end64) !== end64Signature) throw damaged('no zip64 directory');
        return { count: bytes.u64(end64 + 32), offset: bytes.u64(end64 + 48) };
      }
    }
    return { offset, count };
  }
  throw damaged('no directory');
}

function readEntry(bytes: Bytes, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = bytes.u16(at + 8);
  const method = bytes.u16(at + 10);
  const rawName = bytes.slice(at + 46, nameLength);
  const utf8 = (flags & 0x800) !== 0;
  // Part names are ASCII by the standard; whatever else is kept as its own bytes.
  const name = new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(rawName).replaceAll('\\', '/');
  const sizes = readSizes(bytes, at, at + 46 + nameLength, extraLength);
  if ((flags & 1) !== 0) throw new FileError('encrypted', '', name);
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed by method ${method}`);
  const { local } = sizes;
  if (bytes.u32(local) !== localSignature) throw damaged(`${name} is not where it should be`);
  const start = local + 30 + bytes.u16(local + 26) + bytes.u16(local + 28);
  return {
    name,
    rawName,
    utf8,
    method,
    crc: bytes.u32(at + 16),
    size: sizes.size,
    data: bytes.slice(start, sizes.packed),
    modified: bytes.u32(at + 12),
    externalAttributes: bytes.u32(at + 38),
  };
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in the zip64 field, in order. */
function readSizes(
  bytes: Bytes,
  at: number,
  extraStart: number,
  extraLength: number,
): { size: number; packed: number; local: number } {
  let packed = bytes.u32(at + 20);
  let size = bytes.u32(at + 24);
  let local = bytes.u32(at + 42);
  const end = extraStart + extraLength;
  for (let field = extraStart; field + 4 <= end; field += 4 + bytes.u16(field + 2)) {
    if (bytes.u16(field) !== 1) continue;
    let value = field + 4;
    const next = (): number => {
      const read = bytes.u64(value);
      value += 8;
      return read;
    };
    if (size === all32) size = next();
    if (packed === all32) packed = next();
    if (local === all32) local = next();
  }
  return { size, packed, local };
}
