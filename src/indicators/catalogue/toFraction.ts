/**
 * A share as staff type it, as a fraction: above 1 it is percent (70 is 0.7), from 0 to 1 it is a
 * fraction already (1 is 100 %).
 *
 * The decimal point is moved in the text, so that 82,3 becomes the number that 0,823 is.
 */
export const toFraction = (typed: number): number => {
  if (!(typed > 1)) return typed;
  const text = String(typed);
  return text.includes('e') ? typed / 100 : Number(`${text}e-2`);
};
