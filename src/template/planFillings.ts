import type { InputEdit } from '../sheets/InputEdit';
import type { Look } from '../sheets/Look';
import type { SeenSheet } from '../sheets/SeenSheet';
import { findLackingColumns, takeInputEdit } from '../sheets/takeInputEdit';
import { type Filling, planRows } from './planRows';
import type { TemplateLabels } from './TemplateLabels';

const isBlank = ({ rows }: SeenSheet): boolean =>
  rows.every((cells) => cells.every((cell) => cell === ''));

/** Tables that a preset fills. */
const filled = ['Raditaji', 'Prioritates'] as const;

/** What a preset writes into tables that stand. */
export interface Fillings {
  readonly edits: readonly InputEdit[];
  /** The catalogue has rows, or lacks columns: the preset stays out of it. */
  readonly catalogueTaken: boolean;
}

/** Plans the rows of a preset for tables that stand without a single filled cell. */
export const planFillings = (look: Look, filling: Filling, labels: TemplateLabels): Fillings => {
  const takes = (table: (typeof filled)[number], seen: SeenSheet): boolean =>
    !look.withoutHeaders.includes(table) &&
    isBlank(seen) &&
    findLackingColumns(seen, table).length === 0;
  const catalogue = look.seen.get('Raditaji');
  const catalogueTaken = catalogue !== undefined && !takes('Raditaji', catalogue);
  if (filling.preset === null || catalogueTaken) return { edits: [], catalogueTaken };
  const edits = filled.flatMap((table) => {
    const seen = look.seen.get(table);
    if (seen === undefined || !takes(table, seen)) return [];
    return [takeInputEdit(table, seen, new Map(), planRows(table, filling, labels))];
  });
  return { edits, catalogueTaken };
};
