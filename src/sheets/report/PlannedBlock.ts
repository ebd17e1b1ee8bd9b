import type { BlockPlan } from '../PagePlan';

/** A part of the report, before it has its place and its name on the page. */
export type PlannedBlock = Pick<BlockPlan, 'rows' | 'footRows'>;
