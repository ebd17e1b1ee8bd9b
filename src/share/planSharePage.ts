import { blockRows, type CellRole, type PagePlan } from '../sheets/PagePlan';
import { roleLooks } from '../sheets/roleLooks';
import { spreadRoles } from '../sheets/spreadRoles';
import { columnLetters } from '../workbook/sheetAddress';
import type { CutLog } from './CutLog';
import { fitHeight } from './fitHeight';
import { pageCellId } from './pageFigures';
import type { ShareLabels } from './ShareLabels';
import { shareStyles } from './shareStyles';
import type { Merge, ShareCell, ShareRow, ShareSheet, ShareStyle } from './ShareWorkbook';

/** What a page of the copy is made with. */
export interface SharePageSource {
  readonly plan: PagePlan;
  /** What stands in the place of cells that must not be shown. */
  readonly withheld: ReadonlyMap<string, string>;
  readonly cuts: CutLog;
  readonly labels: ShareLabels;
}

const styleOf = (role: CellRole, format: string | undefined): ShareStyle => {
  const { align, bold, size, color, fill, lines, wrap, vertical } = roleLooks[role];
  return {
    horizontal: align,
    vertical: vertical ?? 'Top',
    wraps: wrap ?? true,
    ...(align === 'Right' ? { indent: 1 } : {}),
    ...(bold ? { isBold: true } : {}),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(lines ? { hasLines: true } : {}),
    ...(format === undefined ? {} : { format }),
  };
};

/** A page of blocks as others get it: its values, without charts. */
export const planSharePage = ({ plan, withheld, cuts, labels }: SharePageSource): ShareSheet => {
  const { heading, widths } = plan;
  const rows: ShareRow[] = [
    [heading.title, shareStyles.title] as const,
    [`${heading.subtitle} · ${heading.calculated}`, shareStyles.quiet] as const,
    [labels.legend, shareStyles.quiet] as const,
  ].map(([value, style]) => ({ cells: [{ value, style }], height: null }));
  const merges: Merge[] = [];
  for (const block of plan.blocks) {
    // What a merged cell covers looks as the cell itself, for its lines.
    const roles = spreadRoles(block);
    blockRows(block).forEach(({ cells, height }, row) => {
      const made = widths.map((_, column): ShareCell | null => {
        const cell = cells[column] ?? null;
        const role = roles[row]?.[column] ?? null;
        if (cell === null) return role && { value: null, style: styleOf(role, undefined) };
        if (cell.span) merges.push({ row: rows.length, column, ...cell.span });
        const sign = withheld.get(pageCellId(block.name, row, column));
        if (sign !== undefined) {
          const style = { ...styleOf(cell.role, undefined), ...shareStyles.hidden };
          return { value: sign, style };
        }
        const place = [String(rows.length + 1), columnLetters(column)] as const;
        const value = cuts.clean(cell.value, plan.title, ...place);
        return { value, style: styleOf(cell.role, cell.format) };
      });
      const isMerged = cells.some((cell) => cell?.span !== undefined);
      rows.push({ cells: made, height: height ?? (isMerged ? null : fitHeight(made, widths)) });
    });
  }
  return {
    title: plan.title,
    widths,
    rows,
    merges: merges.filter(({ rows: down, columns }) => down * columns > 1),
    frozen: { rows: plan.frozenRows, columns: 0 },
    orientation: plan.orientation,
    repeated: plan.repeatedRows > 0 ? [1, plan.repeatedRows] : null,
  };
};
