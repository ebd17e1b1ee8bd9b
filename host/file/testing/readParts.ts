import { inflateEntry } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';

/** The text of every part of a container, in its order. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    readZip(bytes).map((entry) => [entry.name, decoder.decode(inflateEntry(entry))] as const),
  );
}

/** The names of the parts that two containers do not have alike. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [readParts(before), readParts(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name));
}
