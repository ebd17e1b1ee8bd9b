import type { WorkbookPort } from '../recalculate';

/** What a recalculation is busy with: reading and computing, comparing, writing. */
export type Step = 'read' | 'look' | 'write';

/** The same workbook, telling at the beginning of each step what it is about to do. */
export const watchSteps = (workbook: WorkbookPort, onStep: (step: Step) => void): WorkbookPort => ({
  read: (tables) => {
    onStep('read');
    return workbook.read(tables);
  },
  look: (plan) => {
    onStep('look');
    return workbook.look(plan);
  },
  apply: (changes, look) => {
    onStep('write');
    return workbook.apply(changes, look);
  },
});
