/**
 * Work that may rest at every `yield`, and ends in what it makes.
 *
 * Whoever takes the steps decides what happens between them; to the work itself they mean nothing.
 */
export type Steps<T> = Generator<void, T, void>;

/** Takes the steps, sooner or later, and gives what they make. */
export type Pace = <T>(steps: Steps<T>) => Promise<T>;

/** Rows that a step may hold: few enough to be done in some milliseconds, however slow they are. */
export const rowsAStep = 8192;

/** Takes all steps without resting. */
export const takeSteps = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
