import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

/** 1 January 1980, midnight: the same input has to give the same file. */
const epoch = 0x00210000;

/** Above this size packing quickly matters more than packing small. */
const large = 8 * 1024 * 1024;

/** Packs a part that was made or changed. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    utf8: /[^\x20-\x7e]/.test(name),
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    data: deflateSync(bytes, { level: bytes.length > large ? 3 : 6 }),
    modified: epoch,
    externalAttributes: 0,
  };
}

/** Writes a container; entries taken from another keep their packed bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const directorySize = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const dataSize = entries.reduce(
    (sum, entry) => sum + 30 + entry.rawName.length + entry.data.length,
    0,
  );
  const out = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = dataSize;
  for (const entry of entries) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    writeCommon(view, directory + 6, entry);
    view.setUint32(directory + 38, entry.externalAttributes, true);
    view.setUint32(directory + 42, at, true);
    out.set(entry.rawName, directory + 46);
    directory += 46 + entry.rawName.length;

    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.rawName, at + 30);
    out.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, dataSize, true);
  return out;
}

/** The fields that both headers of an entry share, from the version on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
