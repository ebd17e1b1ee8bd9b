/**
 * Longest text that is normalised. Canonical ordering of combining marks is quadratic in a run of
 * them, and no header or word of a school is nearly as long.
 */
const normalisable = 2_000;

/*
 * Texts are folded by the thousand, and most are tidy: asking is cheaper than mending. Combining
 * marks, and whatever else composition changes, begin at U+0300.
 */
const combining = /[\u0300-\uffff]/;
const untidy = /^ | $|  |[^\S ]/;

/**
 * The form in which headers and words are compared: NFC, lower case, every run of white space
 * (non-breaking and line breaks too) one space, none at the ends.
 */
export const foldText = (text: string): string => {
  const isComposed = text.length > normalisable || !combining.test(text);
  return collapseSpaces(isComposed ? text : text.normalize('NFC')).toLowerCase();
};

/** Every run of white space becomes one space; those at the ends go. */
export const collapseSpaces = (text: string): string =>
  untidy.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
