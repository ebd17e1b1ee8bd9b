import type { Pace, Steps } from '../workbook/Steps';

/** When to let others have the processor, and how. */
export interface Turns {
  /** Whether this turn, which began at the last `begin`, has lasted long enough. */
  isOver(): boolean;
  begin(): void;
  /** Resolves when the others have had their turn. */
  rest(): Promise<void>;
}

/**
 * Milliseconds that a turn may last before it rests. Its last step comes on top, and both together
 * must stay below the 50 that people notice.
 */
const longest = 8;

/**
 * Takes the steps of a computation in short turns, so that the pane, which shares its thread with
 * us, can paint and hear a click between them. It rests before the first, too: nobody knows how long
 * the caller has been at work.
 */
export const takeTurns =
  (turns: Turns = createTurns()): Pace =>
  async <T>(steps: Steps<T>): Promise<T> => {
    for (;;) {
      await turns.rest();
      turns.begin();
      do {
        const { done, value } = steps.next();
        if (done === true) return value;
      } while (!turns.isOver());
    }
  };

/** Turns by the clock. */
export const createTurns = (): Turns => {
  let began = 0;
  return {
    isOver: () => performance.now() - began >= longest,
    begin: () => {
      began = performance.now();
    },
    rest,
  };
};

/** A message comes at once, where timers are held back by some milliseconds. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
