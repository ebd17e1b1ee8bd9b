import { encodeXml } from '../xml/xmlText';
import { packEntry, writeZip } from '../zip/writeZip';
import type { ZipEntry } from '../zip/ZipEntry';
import { ContentTypes } from './ContentTypes';
import { contentTypesPath, type Package } from './Package';
import { relationshipsPath } from './partPaths';
import { Relationships } from './Relationships';

/**
 * What a package will be when it is saved: the parts as read, with some replaced, added or dropped.
 * A part whose text comes out as it was stays the very entry it was, and a draft in which nothing
 * differs gives the original bytes.
 */
export class PackageDraft {
  readonly contentTypes: ContentTypes;
  private readonly texts = new Map<string, string>();
  private readonly dropped = new Set<string>();
  private readonly links = new Map<string, Relationships>();

  constructor(private readonly source: Package) {
    this.contentTypes = new ContentTypes(source.need(contentTypesPath), contentTypesPath);
  }

  has(path: string): boolean {
    return this.texts.has(path) || (this.source.has(path) && !this.dropped.has(this.spell(path)));
  }

  text(path: string): string | null {
    if (this.dropped.has(this.spell(path))) return null;
    return this.texts.get(this.spell(path)) ?? this.source.text(path);
  }

  set(path: string, text: string): void {
    const name = this.spell(path);
    this.dropped.delete(name);
    this.texts.set(name, text);
  }

  /** Adds a part of a type. */
  add(path: string, type: string, text: string): void {
    this.set(path, text);
    this.contentTypes.set(path, type);
  }

  /** Drops a part with its relationships and its content type. */
  drop(path: string): void {
    for (const name of [path, relationshipsPath(path)]) {
      this.texts.delete(this.spell(name));
      this.links.delete(name);
      this.dropped.add(this.spell(name));
    }
    this.contentTypes.remove(path);
  }

  relationships(owner: string): Relationships {
    const known = this.links.get(owner);
    if (known) return known;
    const path = relationshipsPath(owner);
    const read = new Relationships(owner, this.text(path), path);
    this.links.set(owner, read);
    return read;
  }

  /** A path like `xl/tables/table3.xml` that no part has, numbered from 1. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (
      this.has(`${before}${number}${after}`) ||
      this.source.has(`${before}${number}${after}`)
    ) {
      number++;
    }
    return `${before}${number}${after}`;
  }

  /** Every part that can be reached from the package's root. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const pending = [''];
    for (let owner = pending.pop(); owner !== undefined; owner = pending.pop()) {
      if (owner !== '' && !this.has(relationshipsPath(owner))) continue;
      for (const link of this.relationships(owner).all) {
        const path = this.spell(link.target);
        if (link.external || found.has(path) || !this.has(path)) continue;
        found.add(path);
        pending.push(path);
      }
    }
    return found;
  }

  /** The bytes of the container; the original ones when nothing differs. */
  print(): Uint8Array {
    for (const [owner, links] of this.links) {
      if (!links.changed) continue;
      if (links.all.length > 0) this.set(relationshipsPath(owner), links.print());
      else this.dropped.add(this.spell(relationshipsPath(owner)));
    }
    if (this.contentTypes.changed) this.set(contentTypesPath, this.contentTypes.print());
    const entries: ZipEntry[] = [];
    const pending = new Map(this.texts);
    for (const entry of this.source.entries) {
      if (this.dropped.has(entry.name)) continue;
      const text = pending.get(entry.name);
      pending.delete(entry.name);
      const same = text === undefined || text === this.source.text(entry.name);
      entries.push(same ? entry : packEntry(entry.name, encodeXml(text)));
    }
    for (const [name, text] of pending) entries.push(packEntry(name, encodeXml(text)));
    const untouched =
      entries.length === this.source.entries.length &&
      entries.every((entry, i) => entry === this.source.entries[i]);
    return untouched ? this.source.bytes : writeZip(entries);
  }

  private spell(path: string): string {
    return this.source.nameOf(path) ?? path;
  }
}
