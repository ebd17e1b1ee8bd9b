import type { CodedCells, Meanings } from '../../workbook/Column';

/**
 * 1 for every row whose cell is taken, 0 for the others; each distinct cell is judged once.
 *
 * @param takes judges what a cell means; the cell's number goes with it
 */
export const maskCells = <A extends Meanings>(
  { codes, meanings }: CodedCells<A>,
  takes: (meaning: number, cell: number) => boolean,
): Uint8Array => {
  const verdicts = new Uint8Array(meanings.length);
  meanings.forEach((meaning, cell) => {
    verdicts[cell] = Number(takes(meaning, cell));
  });
  const mask = new Uint8Array(codes.length);
  for (let row = 0; row < mask.length; row += 1) mask[row] = verdicts[codes[row] ?? 0] ?? 0;
  return mask;
};
