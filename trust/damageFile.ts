import { readParts } from '../host/file/testing/readParts';
import { packEntry, writeZip } from '../host/file/zip/writeZip';

/** A seeded source of whole numbers below a bound; mulberry32, public domain. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

type Numbers = ReturnType<typeof numbersFrom>;

/** What can happen to bytes on their way: cut off, turned over, blank, doubled, in another's place. */
const damageBytes = (bytes: Uint8Array, draw: Numbers): Uint8Array => {
  const at = draw(bytes.length);
  const end = Math.min(bytes.length, at + 1 + draw(400));
  const damaged = Uint8Array.from(bytes);
  switch (draw(5)) {
    case 0:
      return damaged.slice(0, at);
    case 1:
      for (let turned = 0; turned <= draw(8); turned += 1) {
        const place = draw(damaged.length);
        damaged[place] = (damaged[place] ?? 0) ^ (1 << draw(8));
      }
      return damaged;
    case 2:
      return damaged.fill(0, at, end);
    case 3:
      return Uint8Array.from([...damaged.slice(0, end), ...damaged.slice(at)]);
    default:
      return damaged.copyWithin(at, draw(damaged.length), end);
  }
};

/** What programs do to XML that they do not understand: leave out, double, or put a word for a number. */
const damageText = (text: string, draw: Numbers): string => {
  const marks = [...text.matchAll(/<[^>]+>|"[^"]*"|\d+/gu)];
  const mark = marks[draw(marks.length || 1)];
  if (mark === undefined) return '';
  const [before, found, after] = [
    text.slice(0, mark.index),
    mark[0],
    text.slice(mark.index + mark[0].length),
  ];
  const others = [
    '',
    found + found,
    '-1',
    '99999999999',
    '""',
    '"x"',
    '<x>',
    '</x>',
    '&#0;',
    '\u0001',
  ];
  return before + (others[draw(others.length)] ?? '') + after;
};

/**
 * A file damaged at one place: every other seed in its bytes, which check sums mostly tell, the
 * others in the text of a part, packed anew so that the sums are right.
 */
export const damageFile = (bytes: Uint8Array, seed: number): Uint8Array => {
  const draw = numbersFrom(seed);
  if (seed % 2 === 0) return damageBytes(bytes, draw);
  const parts = readParts(bytes);
  const paths = [...parts.keys()];
  const path = paths[draw(paths.length)] ?? '';
  if (draw(10) === 0) parts.delete(path);
  else parts.set(path, damageText(parts.get(path) ?? '', draw));
  const encoder = new TextEncoder();
  return writeZip([...parts].map(([name, text]) => packEntry(name, encoder.encode(text))));
};
