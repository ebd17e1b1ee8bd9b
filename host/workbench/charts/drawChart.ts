import type { BookChart } from '../../book/BookChart';
import { type GridLanguage, showValue } from '../grid/showValue';
import type { ChartData, SeriesData } from './readChartData';
import { svg } from './svg';
import { valueScale } from './valueScale';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pixelsPerPoint = 96 / 72;
const padding = 12;
const lineHeight = 18;
const letterWidth = 6;
const ink = '#404040';
const pale = '#D9D9D9';

const fontSize = (points: number | null): number => (points ?? 9) * pixelsPerPoint;

const write = (
  text: string,
  x: number,
  y: number,
  {
    anchor = 'middle',
    points = null,
    bold = null,
    color = null,
  }: { anchor?: string; points?: number | null; bold?: boolean | null; color?: string | null } = {},
): SVGElement =>
  svg(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'font-size': fontSize(points),
      'font-weight': bold ? 700 : undefined,
      fill: color ?? ink,
    },
    text,
  );

const shorten = (text: string, width: number): string => {
  const letters = Math.max(3, Math.floor(width / letterWidth));
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
};

/** Draws a chart of the book as Excel would, nearly, in so many pixels. */
export const drawChart = (
  chart: BookChart,
  data: ChartData,
  size: { readonly width: number; readonly height: number },
  language: GridLanguage,
): SVGElement => {
  const root = svg('svg', { ...size, role: 'img', 'aria-label': chart.title.text ?? chart.name });
  root.append(
    svg('rect', {
      x: 0.5,
      y: 0.5,
      width: size.width - 1,
      height: size.height - 1,
      fill: chart.fill ?? '#FFFFFF',
      stroke: chart.frame.dash === 'none' ? 'none' : (chart.frame.color ?? pale),
    }),
  );
  let area: Area = {
    left: padding,
    top: padding,
    width: size.width - 2 * padding,
    height: size.height - 2 * padding,
  };
  const title = chart.title.text ?? (data.series.length === 1 ? data.series[0]?.name : undefined);
  if (chart.title.visible && title) {
    const { look } = chart.title;
    const points = look.size ?? 14;
    root.append(
      write(title, size.width / 2, area.top + fontSize(points), {
        points,
        bold: look.bold,
        color: look.color,
      }),
    );
    area = shrink(area, 'top', fontSize(points) + 10);
  }
  if (chart.legend.visible) area = drawLegend(root, chart, data, area);
  if (chart.kind === 'pie' || chart.kind === 'doughnut') drawSlices(root, chart, data, area);
  else drawAxes(root, chart, data, area, language);
  return root;
};

const shrink = (area: Area, side: string, by: number): Area => {
  if (side === 'top') return { ...area, top: area.top + by, height: area.height - by };
  if (side === 'bottom') return { ...area, height: area.height - by };
  if (side === 'left') return { ...area, left: area.left + by, width: area.width - by };
  return { ...area, width: area.width - by };
};

const sliceColors = ['#0B5563', '#4DA2B2', '#8A6D3B', '#C9B37E', '#5B7F95', '#9AB0BF', '#6B6B6B'];

/** Draws the legend and gives back what is left of the area. */
const drawLegend = (root: SVGElement, chart: BookChart, data: ChartData, area: Area): Area => {
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  const entries = round
    ? data.categories.map((name, index) => ({ name, color: sliceColor(index) }))
    : data.series.map(({ name, color }) => ({ name, color }));
  const { position, look } = chart.legend;
  const entry = (name: string, color: string, x: number, y: number): void => {
    root.append(
      svg('rect', { x, y: y - 9, width: 10, height: 10, fill: color }),
      write(name, x + 16, y, { anchor: 'start', points: look.size, color: look.color }),
    );
  };
  if (position === 'top' || position === 'bottom') {
    const widths = entries.map(({ name }) => name.length * letterWidth + 34);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    let x = area.left + Math.max(0, (area.width - whole) / 2);
    const y = position === 'top' ? area.top + 10 : area.top + area.height - 4;
    entries.forEach(({ name, color }, index) => {
      entry(name, color, x, y);
      x += widths[index] ?? 0;
    });
    return shrink(area, position, lineHeight + 6);
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

const sliceColor = (index: number): string => sliceColors[index % sliceColors.length] ?? ink;

const drawSlices = (root: SVGElement, chart: BookChart, data: ChartData, area: Area): void => {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (whole === 0) return;
  const radius = Math.min(area.width, area.height) / 2 - 4;
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  let angle = -Math.PI / 2;
  values.forEach((value, index) => {
    const turn = (value / whole) * 2 * Math.PI;
    // An arc cannot close on itself: a whole circle is drawn a hair short.
    const end = angle + Math.min(turn, 2 * Math.PI - 1e-4);
    const point = (at: number): string =>
      `${String(x + radius * Math.cos(at))} ${String(y + radius * Math.sin(at))}`;
    const arc = `A ${String(radius)} ${String(radius)} 0 ${turn > Math.PI ? '1' : '0'} 1 ${point(end)}`;
    const path = `M ${String(x)} ${String(y)} L ${point(angle)} ${arc} Z`;
    root.append(svg('path', { d: path, fill: sliceColor(index), stroke: '#FFFFFF' }));
    const label = data.series[0]?.labels?.[index];
    if (label) {
      const middle = angle + turn / 2;
      root.append(
        write(label, x + radius * 0.7 * Math.cos(middle), y + radius * 0.7 * Math.sin(middle) + 4, {
          color: '#FFFFFF',
        }),
      );
    }
    angle += turn;
  });
  if (chart.kind === 'doughnut') {
    root.append(svg('circle', { cx: x, cy: y, r: radius * 0.55, fill: chart.fill ?? '#FFFFFF' }));
  }
};

/** Columns, bars and lines between their axes. */
const drawAxes = (
  root: SVGElement,
  chart: BookChart,
  data: ChartData,
  area: Area,
  language: GridLanguage,
): void => {
  const { categoryAxis, valueAxis } = chart;
  const bars = chart.kind === 'bar';
  const stacks = stackSeries(chart, data);
  const scale = valueScale(
    stacks.flatMap(({ ends }) => ends.flat()),
    valueAxis,
  );
  const format = valueAxis.numberFormat ?? (chart.grouping === 'percent' ? '0%' : data.format);
  const tickTexts = scale.ticks.map((tick) => showValue(tick, format, language));
  const longestTick = Math.max(...tickTexts.map((text) => text.length)) * letterWidth + 8;
  const longestWord = Math.max(0, ...data.categories.map((word) => word.length)) * letterWidth;
  const wordWidth = Math.min(area.width * 0.4, longestWord + 8);
  let plot = area;
  if (valueAxis.visible)
    plot = shrink(plot, bars ? 'bottom' : 'left', bars ? lineHeight : longestTick);
  if (categoryAxis.visible)
    plot = shrink(plot, bars ? 'left' : 'bottom', bars ? wordWidth : lineHeight + 2);
  if (valueAxis.title) plot = shrink(plot, bars ? 'bottom' : 'left', lineHeight);
  if (categoryAxis.title) plot = shrink(plot, bars ? 'left' : 'bottom', lineHeight);
  const share = (value: number): number => (value - scale.low) / (scale.high - scale.low);
  const along = (value: number): number =>
    bars
      ? plot.left + share(value) * plot.width
      : plot.top + plot.height - share(value) * plot.height;

  scale.ticks.forEach((tick, index) => {
    const at = along(tick);
    const line = bars
      ? { x1: at, x2: at, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: at, y2: at };
    if (valueAxis.gridlines) {
      root.append(svg('line', { ...line, stroke: valueAxis.gridline.color ?? pale }));
    }
    const text = tickTexts[index] ?? '';
    if (!valueAxis.visible) return;
    const { size: points, color } = valueAxis.text;
    root.append(
      bars
        ? write(text, at, plot.top + plot.height + 14, { points, color })
        : write(text, plot.left - 6, at + 4, { anchor: 'end', points, color }),
    );
  });

  const count = data.categories.length;
  const extent = bars ? plot.height : plot.width;
  const slot = count === 0 ? extent : extent / count;
  const slotStart = (index: number): number => {
    const place = bars === categoryAxis.reversed ? index : count - 1 - index;
    return (
      (bars ? plot.top : plot.left) +
      (bars ? place : categoryAxis.reversed ? count - 1 - index : index) * slot
    );
  };
  if (categoryAxis.visible) {
    const { size: points, color } = categoryAxis.text;
    const every = bars ? 1 : Math.max(1, Math.ceil((longestWord + 8) / Math.max(slot, 1) / 2));
    data.categories.forEach((word, index) => {
      const middle = slotStart(index) + slot / 2;
      if (index % every > 0) return;
      root.append(
        bars
          ? write(shorten(word, wordWidth), plot.left - 6, middle + 4, {
              anchor: 'end',
              points,
              color,
            })
          : write(shorten(word, slot * every), middle, plot.top + plot.height + 15, {
              points,
              color,
            }),
      );
    });
  }
  if (chart.kind === 'line')
    drawCurves(root, stacks, along, (index) => slotStart(index) + slot / 2);
  else drawBlocks(root, chart, stacks, { along, slotStart, slot, bars });
  const zero = along(Math.max(scale.low, Math.min(0, scale.high)));
  const base = bars
    ? { x1: zero, x2: zero, y1: plot.top, y2: plot.top + plot.height }
    : { x1: plot.left, x2: plot.left + plot.width, y1: zero, y2: zero };
  root.append(svg('line', { ...base, stroke: categoryAxis.line.color ?? '#8C8C8C' }));
  if (valueAxis.title) {
    root.append(
      bars
        ? write(valueAxis.title, plot.left + plot.width / 2, area.top + area.height)
        : svg(
            'text',
            {
              transform: `translate(${String(area.left + 6)} ${String(plot.top + plot.height / 2)}) rotate(-90)`,
              'text-anchor': 'middle',
              'font-size': fontSize(null),
              fill: ink,
            },
            valueAxis.title,
          ),
    );
  }
  if (categoryAxis.title && !bars) {
    root.append(write(categoryAxis.title, plot.left + plot.width / 2, area.top + area.height));
  }
};

/** A series with where each of its values begins and ends, stacked where the chart stacks. */
interface Stack {
  readonly series: SeriesData;
  readonly ends: readonly (readonly [from: number, to: number])[];
}

const stackSeries = (chart: BookChart, { series, categories }: ChartData): Stack[] => {
  if (chart.grouping === 'clustered' || chart.kind === 'line') {
    return series.map((one) => ({ series: one, ends: one.values.map((value) => [0, value ?? 0]) }));
  }
  const wholes = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  const reached = categories.map(() => 0);
  return series.map((one) => ({
    series: one,
    ends: one.values.map((value, index) => {
      const whole = chart.grouping === 'percent' ? (wholes[index] ?? 1) || 1 : 1;
      const from = reached[index] ?? 0;
      reached[index] = from + (value ?? 0) / whole;
      return [from, reached[index] ?? 0];
    }),
  }));
};

const drawBlocks = (
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
        bars
          ? write(label, end + 4, across + breadth / 2 + 4, { anchor: 'start', points, color })
          : write(label, across + breadth / 2, end - 4, { points, color }),
      );
    });
  });
};

const dashes: Readonly<Record<string, string>> = { dash: '6 4', dot: '2 3', 'dash-dot': '6 3 2 3' };

const drawCurves = (
  root: SVGElement,
  stacks: readonly Stack[],
  along: (value: number) => number,
  middleOf: (index: number) => number,
): void => {
  for (const { series } of stacks) {
    const { line, marker, labels } = series.source;
    let path = '';
    let isDrawing = false;
    series.values.forEach((value, index) => {
      if (value === null) {
        isDrawing = false;
        return;
      }
      path += `${isDrawing ? 'L' : 'M'} ${String(middleOf(index))} ${String(along(value))} `;
      isDrawing = true;
    });
    const color = line.color ?? series.color;
    if (line.dash !== 'none') {
      root.append(
        svg('path', {
          d: path,
          fill: 'none',
          stroke: color,
          'stroke-width': (line.weight ?? 2.25) * pixelsPerPoint,
          'stroke-dasharray': dashes[line.dash ?? ''],
        }),
      );
    }
    series.values.forEach((value, index) => {
      if (value === null) return;
      const [x, y] = [middleOf(index), along(value)];
      if (marker.style !== 'none') {
        const radius = ((marker.size ?? 5) * pixelsPerPoint) / 2;
        root.append(svg('circle', { cx: x, cy: y, r: radius, fill: marker.color ?? color }));
      }
      const label = series.labels?.[index];
      if (!label) return;
      const below = labels?.position === 'below';
      const { size: points = null, color: ink = null } = labels?.text ?? {};
      root.append(write(label, x, y + (below ? 18 : -8), { points, color: ink }));
    });
  }
};
