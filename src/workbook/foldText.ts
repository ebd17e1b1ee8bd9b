/**
 * Longest text that is normalised. Canonical ordering of combining marks is quadratic in a run of
 * them, and no header or word of a school is nearly as long.
 */
const normalisable = 2_000;

/**
 * The form in which headers and words are compared: NFC, lower case, every run of white space
 * (non-breaking and line breaks too) one space, none at the ends.
 */
export const foldText = (text: string): string => {
  const composed = text.length > normalisable ? text : text.normalize('NFC');
  return collapseSpaces(composed).toLowerCase();
};

/** Every run of white space becomes one space; those at the ends go. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/gu, ' ').trim();
