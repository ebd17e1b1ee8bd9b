import type { Edited } from './freezeYear';
import { ownNote, refuse, type Refused } from './Refused';
import { findForbidden } from './sheets/findObstacles';
import type { InputEdit } from './sheets/InputEdit';
import type { Look } from './sheets/Look';
import { isEmptyEdit } from './sheets/takeInputEdit';
import { planFillings } from './template/planFillings';
import type { Filling } from './template/planRows';
import { type Inventory, planTemplate } from './template/planTemplate';
import type { TemplateLabels } from './template/TemplateLabels';
import type { TemplatePlan } from './template/TemplatePlan';
import type { Finding } from './workbook/Finding';
import { tableSchema } from './workbook/schema';

/** The workbook as its making needs it; `src/excel` gives it, over Office.js. */
export interface CreatePort {
  inspect(): Promise<Inspection>;
  create(
    plan: TemplatePlan,
    inspection: Inspection,
  ): Promise<{ readonly looksUnfinished: boolean }>;
  edit(edit: InputEdit): Promise<Edited>;
}

/** What there is before anything is made. */
export interface Inspection {
  readonly look: Look;
  readonly inventory: Inventory;
  /** The one sheet of a new workbook, on which nothing stands: it is taken, not left over. */
  readonly blankSheet: string | null;
}

export interface CreateOptions extends Filling {
  readonly labels: TemplateLabels;
}

/** What making a workbook ends in; `refused` means that nothing was written. */
export type Creation = Created | Refused;

export interface Created {
  readonly outcome: 'created';
  /** Titles of the sheets that were made, the guide first; none when nothing was missing. */
  readonly sheets: readonly string[];
  /** How many indicators of the preset the catalogue was given. */
  readonly indicators: number;
  /** The catalogue has rows of the school, so the preset was left out. */
  readonly presetLeftOut: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Makes the workbook that a school begins with, or adds what an existing one lacks.
 *
 * Looks which tables there are, plans the missing ones from the schema, and writes those. What is
 * there stays as it is, except that a preset fills a catalogue without rows. A second call writes
 * nothing.
 */
export const createWorkbook = async (
  workbook: CreatePort,
  { labels, ...filling }: CreateOptions,
): Promise<Creation> => {
  const inspection = await workbook.inspect();
  const { look, inventory } = inspection;
  const plan = planTemplate(inventory, filling, labels);
  const fillings = planFillings(look, filling, labels);
  const edits = fillings.edits.filter((edit) => !isEmptyEdit(edit));
  const makesSheets = plan.sheets.length > 0 || plan.guide !== null || plan.lists !== null;
  const targets = edits.map(({ table }) => ({ table, title: tableSchema(table).title.lv }));
  const forbidden = findForbidden(look, targets, makesSheets);
  if (forbidden.length > 0) return refuse(forbidden);

  const findings: Finding[] = [];
  if (makesSheets) {
    const { looksUnfinished } = await workbook.create(plan, inspection);
    if (looksUnfinished) findings.push(ownNote('looks-unfinished'));
  }
  for (const edit of edits) {
    const { settled } = await workbook.edit(edit);
    if (!settled) findings.push(ownNote('rows-keep-moving'));
  }
  const guide = plan.guide === null ? [] : [plan.guide.title];
  const made = plan.sheets.find(({ table }) => table === 'Raditaji')?.rows.length ?? 0;
  const filled = edits.find(({ table }) => table === 'Raditaji')?.newRows ?? 0;
  return {
    outcome: 'created',
    sheets: [...guide, ...plan.sheets.map(({ title }) => title)],
    indicators: made + filled,
    presetLeftOut: filling.preset !== null && fillings.catalogueTaken,
    findings,
  };
};
