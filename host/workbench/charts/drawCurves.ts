import type { Stack } from './stackSeries';
import { svg } from './svg';
import { pixelsPerPoint, writeText } from './writeText';

const dashes: Readonly<Record<string, string>> = { dash: '6 4', dot: '2 3', 'dash-dot': '6 3 2 3' };

/** Draws the lines of a chart, with a gap where a value lacks. */
export const drawCurves = (
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
      root.append(writeText(label, x, y + (below ? 18 : -8), { points, color: ink }));
    });
  }
};
