/** A table; all columns but the first are numbers. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Milliseconds. */
export const time = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

export const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2));

export const kilobytes = (bytes: number): string =>
  bytes < 10_000 ? (bytes / 1000).toFixed(1) : (bytes / 1000).toFixed(0);

export const sizeOf = (rows: number): string => rows.toLocaleString('en');
