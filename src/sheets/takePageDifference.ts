import type { BlockPlan, PagePlan } from './PagePlan';
import type { SeenPage } from './SeenPage';
import { type BlockDifference, countBlockCells, takeBlockDifference } from './takeBlockDifference';

/** A block that the page lacks, and the block below which it is made; null for the top. */
export interface NewBlock {
  readonly plan: BlockPlan;
  readonly below: string | null;
}

/** What has to be written so that a page that stands becomes what its plan says. */
export interface PageDifference {
  readonly plan: PagePlan;
  readonly seen: SeenPage;
  readonly blocks: readonly BlockDifference[];
  readonly newBlocks: readonly NewBlock[];
  /** Text of the stamp when it has to be renewed, else null. */
  readonly stamp: string | null;
  /** How many cells are written. */
  readonly cells: number;
}

/** What the second line of a page says. */
export const pageStamp = ({ heading }: PagePlan): string =>
  `${heading.subtitle} · ${heading.calculated}`;

const isEmptyBlock = ({ insertions, changes }: BlockDifference): boolean =>
  insertions === 0 && changes.length === 0;

/**
 * Takes the difference between a page and what stands of it.
 *
 * Only cells of ours that differ are in it. What lies outside the blocks, and rows and columns that
 * people put between ours, never are.
 */
export const takePageDifference = (plan: PagePlan, seen: SeenPage): PageDifference => {
  const blocks: BlockDifference[] = [];
  const newBlocks: NewBlock[] = [];
  let below: string | null = null;
  for (const block of plan.blocks) {
    const stands = seen.blocks.get(block.name);
    const offsets = stands ? seen.columns.map((column) => column - stands.column) : [];
    const isWhole = (offsets[0] ?? -1) >= 0;
    const difference =
      stands !== undefined && isWhole ? takeBlockDifference(block, stands, offsets) : null;
    if (difference === null) newBlocks.push({ plan: block, below });
    else if (!isEmptyBlock(difference)) blocks.push(difference);
    below = block.name;
  }
  const cells =
    blocks.reduce((sum, block) => sum + block.cells, 0) +
    newBlocks.reduce((sum, block) => sum + countBlockCells(block.plan), 0);
  const touched = blocks.length + newBlocks.length > 0;
  const outdated = seen.stamp !== null && !seen.stamp.startsWith(plan.heading.subtitle);
  const stamp = seen.stamp !== null && (touched || outdated) ? pageStamp(plan) : null;
  return { plan, seen, blocks, newBlocks, stamp, cells };
};

/** Whether anything at all has to be written. */
export const isEmptyPage = ({ blocks, newBlocks, stamp }: PageDifference): boolean =>
  blocks.length === 0 && newBlocks.length === 0 && stamp === null;
