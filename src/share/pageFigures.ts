import type { PageCell, PagePlan } from '../sheets/PagePlan';
import type { TableName } from '../workbook/schema';
import type { Table } from '../workbook/Table';
import type { CountedFigure } from './disclosure/CountingSpace';
import { placeFigure } from './placeFigure';
import { smallGroupTest } from './people';
import type { Spaces } from './Spaces';

/** A cell of a page by its block and its place in it. */
export const pageCellId = (block: string, row: number, column: number): string =>
  `${block}/${row}/${column}`;

/** Every cell of the pages with its place, covered and free ones left out. */
export const listPageCells = (
  pages: readonly PagePlan[],
): { readonly id: string; readonly cell: PageCell }[] =>
  pages.flatMap(({ blocks }) =>
    blocks.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell === null ? [] : [{ id: pageCellId(name, row, column), cell }],
        ),
      ),
    ),
  );

/** What the cells of pages count, to be protected together with the indicators over the same rows. */
export const countPageCells = (
  pages: readonly PagePlan[],
  tables: ReadonlyMap<TableName, Table>,
  spaces: Spaces,
): CountedFigure[] =>
  listPageCells(pages).flatMap(({ id, cell: { people } }): CountedFigure[] => {
    const table = people && tables.get(people.table);
    if (!people || !table) return [];
    const { rows, of, by } = people;
    const whole = of ?? rows;
    if (whole.length === 0) return [];
    return placeFigure({ id, table, whole, part: of ? rows : null, by }, spaces);
  });

/** Roles of cells that count no people: how many indicators have which status. */
const isOwnCount = ({ role }: PageCell): boolean => role === 'figure';

/** Cells whose number is small and of which nobody said what it counts: to be safe, not shown. */
export const findDoubtful = (pages: readonly PagePlan[], threshold: number): string[] =>
  listPageCells(pages).flatMap(({ id, cell }) => {
    const { value, people } = cell;
    const isFew = typeof value === 'number' && value > 0 && value < threshold;
    return isFew && people === undefined && !isOwnCount(cell) ? [id] : [];
  });

/** Cells that tell something of a small group beyond what they count. */
export const findTelling = (
  pages: readonly PagePlan[],
  tables: ReadonlyMap<TableName, Table>,
  threshold: number,
): string[] =>
  listPageCells(pages).flatMap(({ id, cell: { tellsOf } }) => {
    const table = tellsOf && tables.get(tellsOf.table);
    if (!tellsOf || !table) return [];
    const isSmall = smallGroupTest(table);
    return tellsOf.groups.some((group) => isSmall(group, threshold)) ? [id] : [];
  });
