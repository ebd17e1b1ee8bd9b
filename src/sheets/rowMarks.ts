import type { BlockPlan, CellRole } from './PagePlan';

const codes: Readonly<Record<CellRole, string>> = {
  caption: 'C',
  subcaption: 'c',
  header: 'h',
  text: 't',
  centred: 'm',
  number: 'n',
  'total-text': 'T',
  'total-number': 'N',
  plain: 'p',
  note: 'q',
  good: 'g',
  fair: 'f',
  poor: 'r',
  neutral: 'u',
  figure: 'F',
};

const free = '.';
const covered = '<';

/** The mark of a row of which no cell is ours. */
export const freeMark = '·';

const spell = (cells: readonly string[]): string => {
  const last = cells.findLastIndex((cell) => cell !== free);
  return last < 0 ? freeMark : cells.slice(0, last + 1).join(' ');
};

/**
 * The marks of a block's rows: a letter a cell for how it looks, with its size where it is merged.
 *
 * They stand in the hidden column of the page, and say of each row that it is ours and what was
 * made of it, so that a row is formatted anew only when it becomes another kind of row.
 */
export const markRows = ({ rows, columns }: BlockPlan): string[] => {
  const marks = rows.map(() => Array.from({ length: columns }, () => free));
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const line = marks[row];
      if (cell === null || line === undefined) return;
      const { rows: height, columns: width } = cell.span ?? { rows: 1, columns: 1 };
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) {
          const target = marks[row + down];
          if (target) target[column + right] = covered;
        }
      }
      line[column] =
        height * width > 1 ? `${codes[cell.role]}${height}x${width}` : codes[cell.role];
    });
  });
  return marks.map(spell);
};

/** Which columns of a row were ours by its mark, merged ones included. */
export const ownedColumns = (mark: string): readonly boolean[] =>
  mark === freeMark || mark === '' ? [] : mark.split(' ').map((cell) => cell !== free);
