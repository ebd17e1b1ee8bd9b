/** The widest digit of the default font at its default size, in pixels. */
const digitPixels = 7;
const pixelsPerPoint = 96 / 72;

/**
 * A column's width in points, which the Excel API takes, from the file's characters.
 *
 * A file's width is pixels by the width of a digit (ECMA-376, 18.3.1.13); the default width is
 * stated without the padding of five pixels.
 */
export const toPoints = (fileWidth: number | null, defaultCharacters: number): number => {
  const pixels =
    fileWidth === null
      ? Math.trunc(defaultCharacters * digitPixels + 5)
      : Math.trunc(fileWidth * digitPixels + 0.5);
  return pixels / pixelsPerPoint;
};

/** The file's width of a column that is so many points wide. */
export const fromPoints = (points: number): number =>
  Math.trunc((Math.trunc(points * pixelsPerPoint + 0.5) / digitPixels) * 256) / 256;

/** The file's width of a column in which so many characters fit. */
export const fromCharacters = (characters: number): number =>
  Math.trunc(((characters * digitPixels + 5) / digitPixels) * 256) / 256;
