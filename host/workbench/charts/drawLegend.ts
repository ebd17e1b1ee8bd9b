import type { BookChart } from '../../book/BookChart';
import { type Area, shrink } from './Area';
import type { ChartData } from './readChartData';
import { sliceColor } from './sliceColor';
import { svg } from './svg';
import { letterWidth, lineHeight, shorten, writeText } from './writeText';

interface Entry {
  readonly name: string;
  readonly color: string;
}

const entryWidth = (name: string): number => name.length * letterWidth + 34;

/** The entries in lines that are no wider than the area, as far as one alone is not. */
const breakLines = (entries: readonly Entry[], width: number): Entry[][] => {
  const lines: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const own = entryWidth(entry.name);
    const line = lines.at(-1);
    if (line && own <= left) {
      line.push(entry);
      left -= own;
    } else {
      lines.push([entry]);
      left = width - own;
    }
  }
  return lines;
};

/** Draws the legend and gives back what is left of the area. */
export const drawLegend = (
  root: SVGElement,
  chart: BookChart,
  data: ChartData,
  area: Area,
): Area => {
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  const entries: Entry[] = round
    ? data.categories.map((name, index) => ({ name, color: sliceColor(index) }))
    : data.series.map(({ name, color }) => ({ name, color }));
  const { position, look } = chart.legend;
  const entry = (name: string, color: string, x: number, y: number): void => {
    root.append(
      svg('rect', { x, y: y - 9, width: 10, height: 10, fill: color }),
      writeText(name, x + 16, y, { anchor: 'start', points: look.size, color: look.color }),
    );
  };
  if (position === 'top' || position === 'bottom') {
    const lines = breakLines(entries, area.width);
    const height = lines.length * lineHeight;
    const top = position === 'top' ? area.top : area.top + area.height - height;
    lines.forEach((line, index) => {
      const whole = line.reduce((sum, { name }) => sum + entryWidth(name), 0);
      let x = area.left + Math.max(0, (area.width - whole) / 2);
      for (const { name, color } of line) {
        entry(name, color, x, top + index * lineHeight + lineHeight - 4);
        x += entryWidth(name);
      }
    });
    return shrink(area, position, height + 6);
  }
  const longest = Math.max(0, ...entries.map(({ name }) => name.length));
  const width = Math.min(area.width / 3, longest * letterWidth + 30);
  const x = position === 'left' ? area.left : area.left + area.width - width + 6;
  const top = area.top + Math.max(10, (area.height - entries.length * lineHeight) / 2);
  entries.forEach(({ name, color }, index) => {
    entry(shorten(name, width - 20), color, x, top + index * lineHeight);
  });
  return shrink(area, position === 'left' ? 'left' : 'right', width);
};
