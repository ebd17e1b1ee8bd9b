import { createTurns, takeTurns } from '../../../src/excel/takeTurns';
import type { WorkbookPort } from '../../../src/recalculate';

/**
 * Watches a recalculation for the longest stretch in which it keeps the thread: from a rest, or an
 * answer of Excel's, to the next rest or question.
 */
export class TaskClock {
  longest = 0;
  rests = 0;
  private began = performance.now();
  private used = process.cpuUsage();

  watch(workbook: WorkbookPort): WorkbookPort {
    const between = async <T>(work: () => Promise<T>): Promise<T> => {
      this.end();
      try {
        return await work();
      } finally {
        this.began = performance.now();
        this.used = process.cpuUsage();
      }
    };
    const turns = createTurns();
    return {
      read: (tables) => between(() => workbook.read(tables)),
      look: (plan) => between(() => workbook.look(plan)),
      apply: (changes, look) => between(() => workbook.apply(changes, look)),
      pace: takeTurns({
        ...turns,
        rest: () => {
          this.rests += 1;
          return between(() => turns.rest());
        },
      }),
    };
  }

  private end(): void {
    const { user, system } = process.cpuUsage(this.used);
    // The thread took no longer than either, however busy the machine and the process are.
    const least = Math.min(performance.now() - this.began, (user + system) / 1000);
    this.longest = Math.max(this.longest, least);
  }
}
