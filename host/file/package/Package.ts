import { FileError } from '../FileError';
import { decodeXml } from '../xml/xmlText';
import { inflateEntry } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';
import type { ZipEntry } from '../zip/ZipEntry';
import { relationshipsPath } from './partPaths';
import { Relationships } from './Relationships';

export const contentTypesPath = '[Content_Types].xml';

/** A container as it was read; never changed. Parts are inflated when they are asked for. */
export class Package {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private readonly texts = new Map<ZipEntry, string>();

  constructor(readonly bytes: Uint8Array) {
    this.entries = readZip(bytes);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  has(path: string): boolean {
    return this.byName.has(path.toLowerCase());
  }

  /** The entry's own spelling of a path: the standard ignores case. */
  nameOf(path: string): string | null {
    return this.byName.get(path.toLowerCase())?.name ?? null;
  }

  /** The text of an XML part, or null when there is no such part. */
  text(path: string): string | null {
    const entry = this.byName.get(path.toLowerCase());
    if (!entry) return null;
    const known = this.texts.get(entry);
    if (known !== undefined) return known;
    const text = decodeXml(inflateEntry(entry), path);
    this.texts.set(entry, text);
    return text;
  }

  /** The text of a part that has to be there. */
  need(path: string): string {
    const text = this.text(path);
    if (text === null) throw new FileError('not-xlsx', 'missing', path);
    return text;
  }

  relationships(owner: string): Relationships {
    const path = relationshipsPath(owner);
    return new Relationships(owner, this.text(path), path);
  }
}
