import type { BookChart } from '../../book/BookChart';
import type { Stack } from './stackSeries';
import { svg } from './svg';
import { writeText } from './writeText';

/** A label stands beyond the end of its block; in the middle of one that others may stand upon. */
const placeLabel = (
  { grouping }: BookChart,
  {
    bars,
    start,
    end,
    middle,
  }: {
    readonly bars: boolean;
    readonly start: number;
    readonly end: number;
    readonly middle: number;
  },
): [x: number, y: number] => {
  const along = (start + end) / 2;
  if (grouping === 'clustered') return bars ? [end + 4, middle + 4] : [middle, end - 4];
  return bars ? [along, middle + 4] : [middle, along + 4];
};

/** Draws columns or bars, side by side or upon each other. */
export const drawBlocks = (
  root: SVGElement,
  chart: BookChart,
  stacks: readonly Stack[],
  {
    along,
    slotStart,
    slot,
    bars,
  }: {
    along: (value: number) => number;
    slotStart: (index: number) => number;
    slot: number;
    bars: boolean;
  },
): void => {
  const side = chart.grouping === 'clustered' ? stacks.length : 1;
  const gap = (chart.gapWidth ?? 150) / 100;
  const overlap = (chart.overlap ?? 0) / 100;
  const breadth = slot / (side - (side - 1) * overlap + gap);
  stacks.forEach(({ series, ends }, place) => {
    ends.forEach(([from, to], index) => {
      if (series.values[index] === null) return;
      const order = chart.grouping === 'clustered' ? place : 0;
      const across = slotStart(index) + (breadth * gap) / 2 + order * breadth * (1 - overlap);
      const [start, end] = [along(from), along(to)];
      const [least, length] = [Math.min(start, end), Math.abs(end - start)];
      const box = bars
        ? { x: least, y: across, width: length, height: breadth }
        : { x: across, y: least, width: breadth, height: length };
      root.append(svg('rect', { ...box, fill: series.color }));
      const label = series.labels?.[index];
      if (!label) return;
      const { size: points = null, color = null } = series.source.labels?.text ?? {};
      root.append(
        writeText(label, ...placeLabel(chart, { bars, start, end, middle: across + breadth / 2 }), {
          ...(bars && chart.grouping === 'clustered' ? { anchor: 'start' } : {}),
          ...{ points, color },
        }),
      );
    });
  });
};
