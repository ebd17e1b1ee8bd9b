/**
 * The add-in as the command line loads it: no page, the same road.
 *
 * Everything the pane's button does, behind a name of its own.
 */
export { recalculateWorkbook } from './excel/recalculateWorkbook';
export { runSelfCheck } from './excel/selfCheck/runSelfCheck';
