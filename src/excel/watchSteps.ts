import type { WorkbookPort } from '../recalculate';
import type { Steps } from '../workbook/Steps';

/** What a recalculation is busy with: reading, computing, comparing, writing. */
export type Step = 'read' | 'compute' | 'look' | 'write';

/**
 * The same workbook, telling at the beginning of each step what it is about to do: of computing that
 * is often, so that who hears it can break it off by an error.
 */
export const watchSteps = (workbook: WorkbookPort, onStep: (step: Step) => void): WorkbookPort => ({
  read: (tables) => {
    onStep('read');
    return workbook.read(tables);
  },
  pace: (steps) => workbook.pace(tellEach(steps, () => onStep('compute'))),
  look: (plan) => {
    onStep('look');
    return workbook.look(plan);
  },
  apply: (changes, look) => {
    onStep('write');
    return workbook.apply(changes, look);
  },
});

const tellEach = function* <T>(steps: Steps<T>, tell: () => void): Steps<T> {
  for (;;) {
    tell();
    const { done, value } = steps.next();
    if (done === true) return value;
    yield;
  }
};
