import type { CodedCells, Meanings } from '../../workbook/Column';
import { RowSet } from '../../workbook/RowSet';

/**
 * The rows whose cell is taken; each distinct cell is judged once.
 *
 * @param takes judges what a cell means; the cell's number goes with it
 */
export const takeCells = <A extends Meanings>(
  { codes, meanings }: CodedCells<A>,
  takes: (meaning: number, cell: number) => boolean,
): RowSet => {
  const verdicts = new Uint8Array(meanings.length);
  meanings.forEach((meaning, cell) => {
    verdicts[cell] = Number(takes(meaning, cell));
  });
  return RowSet.ofCells(codes, verdicts);
};
