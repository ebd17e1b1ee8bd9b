import type { EngineMeasurement } from './EngineMeasurement';

const [width, height, left, bottom, top, right] = [640, 320, 70, 40, 20, 190] as const;
const colours = [
  ...(['#52606D', '#0B5563', '#2F8F9D', '#B0B7BE'] as const),
  ...(['#5B7F3A', '#7A4A00', '#8A3B5E', '#6B5B95'] as const),
] as const;
const said: Readonly<Record<string, string>> = {
  scan: 'plain loops',
  figures: 'our figures',
  recompute: 'targets and checks too',
  parse: 'JSON.parse',
  code: 'coding cells',
  understand: 'understanding',
  first: 'and computing first',
  fingerprint: 'fingerprint',
};

/** Least distance between two labels. */
const lineHeight = 14;

/** Moves labels down until none stands on another; in the order of the heights given. */
const spreadLabels = (heights: readonly number[]): number[] => {
  const placed = [...heights];
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  let lowest = -Infinity;
  for (const at of order) {
    lowest = Math.max(heights[at] ?? 0, lowest + lineHeight);
    placed[at] = lowest;
  }
  return placed;
};

/** Times by size on logarithmic scales: parallel lines grow alike. */
export const drawTimes = (measurements: readonly EngineMeasurement[]): string => {
  const sizes = measurements.map(({ size }) => Math.log10(size));
  const names = Object.keys(measurements[0]?.times ?? {}) as (keyof EngineMeasurement['times'])[];
  const all = measurements.flatMap(({ times }) => Object.values(times).map(Math.log10));
  const [low, high] = [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
  const [first, last] = [Math.min(...sizes), Math.max(...sizes)];
  const x = (size: number): number =>
    left + ((size - first) / (last - first)) * (width - left - right);
  const y = (ms: number): number =>
    height - bottom - ((ms - low) / (high - low)) * (height - bottom - top);
  const decades = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  const endOf = (name: (typeof names)[number]): number =>
    y(Math.log10(measurements.at(-1)?.times[name] ?? Number.NaN));
  const labels = spreadLabels(names.map(endOf));
  const lines = names.map((name, at) => {
    const points = measurements.map(({ size, times }) => [
      x(Math.log10(size)),
      y(Math.log10(times[name] ?? Number.NaN)),
    ]);
    const [endX = 0] = points.at(-1) ?? [];
    const path = points.map((point) => point.map((one) => one.toFixed(1)).join(',')).join(' ');
    const colour = colours[at] ?? colours[0];
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      `<text x="${(endX + 8).toFixed(1)}" y="${((labels[at] ?? 0) + 4).toFixed(1)}" fill="${colour}">${said[name] ?? name}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>Milliseconds by rows of grades, both on logarithmic scales</title>',
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...decades.map(
      (decade) =>
        `<line x1="${left}" x2="${width - right}" y1="${y(decade)}" y2="${y(decade)}" stroke="#E4E7EB"/>` +
        `<text x="${left - 8}" y="${y(decade) + 4}" text-anchor="end" fill="#52606D">${10 ** decade} ms</text>`,
    ),
    ...measurements.map(
      ({ size }) =>
        `<text x="${x(Math.log10(size))}" y="${height - bottom + 20}" text-anchor="middle" fill="#52606D">${size.toLocaleString('en')}</text>`,
    ),
    ...lines,
    '</svg>\n',
  ].join('\n');
};
