/**
 * The add-in as the command line loads it: no page, the same road.
 *
 * Everything the pane's buttons do, behind names of their own.
 */
export { explainWorkbookIndicator } from './excel/explainWorkbookIndicator';
export { createShareCopy } from './excel/createShareCopy';
export { createSchoolWorkbook } from './excel/createSchoolWorkbook';
export { fixWorkbookFindings } from './excel/fixWorkbookFindings';
export { freezeWorkbookYear, unfreezeWorkbookYear } from './excel/freezeWorkbookYear';
export { inspectResults } from './excel/inspectResults';
export { recalculateWorkbook } from './excel/recalculateWorkbook';
export { runSelfCheck } from './excel/selfCheck/runSelfCheck';
export { startWorkbookNextYear } from './excel/startWorkbookNextYear';
