import { cellChecks } from './cellChecks';
import { type SelfCheck, selfCheckIds, type SelfCheckId } from './SelfCheck';
import { sheetChecks } from './sheetChecks';
import { tableChecks } from './tableChecks';

const contradictions: Readonly<Record<SelfCheckId, SelfCheck['contradict']>> = {
  ...cellChecks,
  ...tableChecks,
  ...sheetChecks,
};

/** Every fact that the add-in's reading and writing relies on, in the order of the report. */
export const selfChecks: readonly SelfCheck[] = selfCheckIds.map((id) => ({
  id,
  contradict: contradictions[id],
}));
