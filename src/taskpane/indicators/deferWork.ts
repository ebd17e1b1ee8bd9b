/** Puts work off; the answer calls it off again. */
export type Defer = (work: () => void) => () => void;

/** How long typing must rest before what follows from it is computed, in milliseconds. */
const rest = 250;

/** Puts work off until typing has rested, so that it never stands in the way of a key. */
export const deferWork: Defer = (work) => {
  const timer = setTimeout(work, rest);
  return () => clearTimeout(timer);
};
