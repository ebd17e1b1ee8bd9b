/** By which power of the size a time grows: 1 is linear, 2 quadratic. */
export const exponent = (
  from: readonly [size: number, ms: number],
  to: readonly [size: number, ms: number],
): number => Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);
