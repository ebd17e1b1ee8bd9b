import type { BookChart } from '../../book/BookChart';
import type { GridLanguage } from '../grid/showValue';
import { type Area, shrink } from './Area';
import { drawAxes } from './drawAxes';
import { drawLegend } from './drawLegend';
import { drawSlices } from './drawSlices';
import type { ChartData } from './readChartData';
import { svg } from './svg';
import { fontSize, pale, writeText } from './writeText';

const padding = 12;

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
      writeText(title, size.width / 2, area.top + fontSize(points), {
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
