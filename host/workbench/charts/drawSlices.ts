import type { BookChart } from '../../book/BookChart';
import type { Area } from './Area';
import type { ChartData } from './readChartData';
import { sliceColor } from './sliceColor';
import { svg } from './svg';
import { writeText } from './writeText';

/** Draws the slices of a pie or a doughnut. */
export const drawSlices = (
  root: SVGElement,
  chart: BookChart,
  data: ChartData,
  area: Area,
): void => {
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
        writeText(
          label,
          x + radius * 0.7 * Math.cos(middle),
          y + radius * 0.7 * Math.sin(middle) + 4,
          {
            color: '#FFFFFF',
          },
        ),
      );
    }
    angle += turn;
  });
  if (chart.kind === 'doughnut') {
    root.append(svg('circle', { cx: x, cy: y, r: radius * 0.55, fill: chart.fill ?? '#FFFFFF' }));
  }
};
