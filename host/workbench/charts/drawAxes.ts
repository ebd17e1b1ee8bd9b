import type { BookChart } from '../../book/BookChart';
import { type GridLanguage, showValue } from '../grid/showValue';
import { type Area, shrink } from './Area';
import { drawBlocks } from './drawBlocks';
import { drawCurves } from './drawCurves';
import type { ChartData } from './readChartData';
import { stackSeries } from './stackSeries';
import { svg } from './svg';
import { valueScale } from './valueScale';
import { fontSize, ink, letterWidth, lineHeight, pale, shorten, writeText } from './writeText';

/** Columns, bars and lines between their axes. */
export const drawAxes = (
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
        ? writeText(text, at, plot.top + plot.height + 14, { points, color })
        : writeText(text, plot.left - 6, at + 4, { anchor: 'end', points, color }),
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
          ? writeText(shorten(word, wordWidth), plot.left - 6, middle + 4, {
              anchor: 'end',
              points,
              color,
            })
          : writeText(shorten(word, slot * every), middle, plot.top + plot.height + 15, {
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
        ? writeText(valueAxis.title, plot.left + plot.width / 2, area.top + area.height)
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
    root.append(writeText(categoryAxis.title, plot.left + plot.width / 2, area.top + area.height));
  }
};
