import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../host/file/zip/crc32';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColors = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly bytes: Buffer;
}

/**
 * Makes a picture of a screen smaller: the same PNG with at most 256 colours, the frequent ones as
 * they are and the rest by the nearest. Takes what Chromium writes, 8 bits a channel, not interlaced.
 */
export const shrinkPicture = (png: Buffer): Buffer => {
  const { width, height, bytes } = readPixels(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 3) {
    const color = bytes.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  const palette = choosePalette(frequent);
  const placeOf = new Map(frequent.map((color) => [color, nearest(palette, color)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const color = bytes.readUIntBE((y * width + x) * 3, 3);
      rows[y * (width + 1) + 1 + x] = placeOf.get(color) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.alloc(palette.length * 3);
  palette.forEach((color, index) => colors.writeUIntBE(color, index * 3, 3));
  return Buffer.concat([
    signature,
    printChunk('IHDR', header),
    printChunk('PLTE', colors),
    printChunk('IDAT', deflateSync(rows, { level: 9 })),
    printChunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The frequent colours, each as far from the others as it takes to have few enough. */
const choosePalette = (frequent: readonly number[]): number[] => {
  for (let apart = 0; ; apart += 2) {
    const palette: number[] = [];
    for (const color of frequent) {
      if (palette.every((other) => distance(other, color) > apart * apart)) palette.push(color);
      if (palette.length > mostColors) break;
    }
    if (palette.length <= mostColors) return palette;
  }
};

const distance = (a: number, b: number): number => {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  return red * red + green * green + blue * blue;
};

const nearest = (palette: readonly number[], color: number): number => {
  let best = 0;
  palette.forEach((other, index) => {
    if (distance(other, color) < distance(palette[best] ?? 0, color)) best = index;
  });
  return best;
};

const printChunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

const readPixels = (png: Buffer): Pixels => {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, interlaced] = [png[24], png[25], png[28]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) {
    throw new Error('A PNG of another kind than Chromium writes');
  }
  const packed: Buffer[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const channels = kind === 2 ? 3 : 4;
  const lines = unfilter(inflateSync(Buffer.concat(packed)), width * channels, channels);
  const bytes = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    lines.copy(bytes, pixel * 3, pixel * channels, pixel * channels + 3);
  }
  return { width, height, bytes };
};

/** Takes back what was done to each line so that it packs better (PNG, part 9). */
const unfilter = (filtered: Buffer, line: number, step: number): Buffer => {
  const height = filtered.length / (line + 1);
  const plain = Buffer.alloc(height * line);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x < step ? 0 : (plain[at - step] ?? 0);
      const up = y === 0 ? 0 : (plain[at - line] ?? 0);
      const corner = x < step || y === 0 ? 0 : (plain[at - line - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      plain[at] = (filtered[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return plain;
};

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};
