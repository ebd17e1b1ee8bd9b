import { parseAddress, rectAddress } from '../../book/address';
import type { Rect } from '../../book/Rect';

/** A list of blocks as files write it, separated by blanks; what is no address is passed over. */
export const parseBlocks = (text: string): Rect[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseAddress(address) ?? []);

export const printBlocks = (rects: readonly Rect[]): string => rects.map(rectAddress).join(' ');
