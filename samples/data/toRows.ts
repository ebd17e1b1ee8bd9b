import type { SampleCell, SampleRow } from './SampleTable';

/**
 * Rows from lines of cells under common headers; blank cells are left out.
 *
 * Throws RangeError when a line has more cells than there are headers.
 */
export const toRows = (
  headers: readonly string[],
  lines: readonly (readonly SampleCell[])[],
): SampleRow[] =>
  lines.map((line) => {
    if (line.length > headers.length) {
      throw new RangeError(`${line.length} cells under ${headers.length} headers: ${line.join()}`);
    }
    const cells = line.map((cell, at): [string, SampleCell] => [headers[at] ?? '', cell]);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  });
