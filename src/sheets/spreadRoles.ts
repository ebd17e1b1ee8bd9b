import type { BlockPlan, CellRole } from './PagePlan';

/** The role of every cell of a block's rows; what is merged into a cell has that cell's. */
export const spreadRoles = ({ rows, columns }: BlockPlan): (CellRole | null)[][] => {
  const roles = rows.map(() => Array.from({ length: columns }, (): CellRole | null => null));
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const { rows: height, columns: width } = cell?.span ?? { rows: 1, columns: 1 };
      if (cell === null) return;
      for (const line of roles.slice(row, row + height)) {
        line.fill(cell.role, column, column + width);
      }
    });
  });
  return roles;
};
