import type { ChartAnchor, ChartCorner } from '../../book/ChartAnchor';
import type { Sheet } from '../../book/Sheet';
import type { Box, SheetLayout } from '../grid/SheetLayout';
import type { GridLanguage } from '../grid/showValue';
import { drawChart } from './drawChart';
import { readChartData } from './readChartData';

const pixelsPerPoint = 96 / 72;

/** Where a chart stands, in pixels from the sheet's first cell. */
const chartBox = (anchor: ChartAnchor, layout: SheetLayout): Box => {
  const place = ({ row, column, fromTop, fromLeft }: ChartCorner) => ({
    left: layout.left(column) + fromLeft * pixelsPerPoint,
    top: layout.top(row) + fromTop * pixelsPerPoint,
  });
  const { left, top } = place(anchor.from);
  if (anchor.to === null) {
    const { width, height } = anchor;
    return { left, top, width: width * pixelsPerPoint, height: height * pixelsPerPoint };
  }
  const end = place(anchor.to);
  return { left, top, width: end.left - left, height: end.top - top };
};

/** Draws the charts of a sheet over its cells. */
export const drawCharts = (
  place: HTMLElement,
  sheet: Sheet,
  layout: SheetLayout,
  language: GridLanguage,
): void => {
  place.replaceChildren(
    ...sheet.charts.flatMap((chart) => {
      const box = chartBox(chart.anchor, layout);
      if (chart.kind === 'other' || box.width < 20 || box.height < 20) return [];
      const data = readChartData(sheet, chart, language);
      const drawn = drawChart(chart, data, box, language);
      drawn.classList.add('grid-chart');
      drawn.dataset.chart = chart.name;
      drawn.style.left = `${String(box.left)}px`;
      drawn.style.top = `${String(box.top)}px`;
      return [drawn];
    }),
  );
};
