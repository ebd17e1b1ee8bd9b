import { makeStyles } from '@fluentui/react-components';
import type { TrendYear } from '../../editing/describeIndicators';
import { useScreenText } from '../parts/useScreenText';
import { layOutTrend, type TrendPoint } from './layOutTrend';
import { pickLabelled } from './pickLabelled';
import { tokens } from '../parts/tokens';

const useStyles = makeStyles({
  root: { margin: 0 },
  caption: { color: tokens.colorNeutralForeground3 },
  drawing: { display: 'block', width: '100%', maxWidth: '360px', height: 'auto' },
  // In forced colours a drawing keeps the colour of the text around it.
  value: { color: tokens.colorBrandForeground1, stroke: 'currentcolor', fill: 'none' },
  dot: { color: tokens.colorBrandForeground1, fill: 'currentcolor' },
  // Filled with the ground: a ring, whatever the colours.
  ring: {
    color: tokens.colorBrandForeground1,
    stroke: 'currentcolor',
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
  target: {
    color: tokens.colorNeutralForeground3,
    stroke: 'currentcolor',
    strokeDasharray: '4 3',
    fill: 'none',
  },
  label: {
    fill: 'currentcolor',
    fontSize: '12px',
    textAnchor: 'middle',
    // A seam of the ground keeps lines out of the figures.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  year: {
    color: tokens.colorNeutralForeground3,
    fill: 'currentcolor',
    fontSize: '11px',
    textAnchor: 'middle',
  },
});

const box = { width: 280, top: 26, bottom: 62 };
const height = 102;
/** From a point to the line on which its figure is written. */
const toLabel = { above: -9, below: 19 };
/** Half the width of a label: nearer to the edge it would be cut. */
const edge = 30;

/** Lines between neighbouring years that both have a value. */
const toPath = (points: readonly (TrendPoint | null)[]): string =>
  points
    .map((point, index) =>
      point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}`,
    )
    .join('');

const insideEdges = (x: number): number => Math.min(Math.max(x, edge), box.width - edge);

export interface TrendChartProps {
  readonly name: string;
  readonly trend: readonly TrendYear[];
}

/** The values of an indicator by school year, drawn and told; nothing for a single year. */
export const TrendChart = ({ name, trend }: TrendChartProps) => {
  const styles = useStyles();
  const text = useScreenText();
  if (trend.filter(({ value }) => value !== null).length < 2) return null;
  const { values, targets, sides, columns } = layOutTrend(trend, box);
  const told = trend
    .map(({ year, shown, frozen }) =>
      text(frozen ? 'detail.trendFrozenYear' : 'detail.trendYear', { year, value: shown }),
    )
    .join('; ');
  const notes = [
    ...(targets.some((point) => point !== null) ? [text('detail.trendTarget')] : []),
    ...(trend.some(({ value, frozen }) => frozen && value !== null)
      ? [text('detail.trendFrozen')]
      : []),
  ];
  const labelled = pickLabelled({ values, columns }, 2 * edge);
  return (
    <figure className={styles.root}>
      <figcaption className={styles.caption}>
        {text('detail.trend')}
        {notes.length > 0 && `. ${notes.join(' ')}`}
      </figcaption>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${box.width} ${height}`}
        role="img"
        aria-label={text('detail.trendAlt', { name, years: told })}
      >
        <path className={styles.target} d={toPath(targets)} />
        <path className={styles.value} strokeWidth={2} d={toPath(values)} />
        {trend.map(({ year, shown, frozen }, index) => {
          const point = values[index];
          return (
            <g key={year}>
              {point && (
                <circle
                  className={frozen ? styles.ring : styles.dot}
                  cx={point.x}
                  cy={point.y}
                  r={3.5}
                />
              )}
              {labelled.has(index) && (
                <>
                  {point && (
                    <text
                      className={styles.label}
                      x={insideEdges(point.x)}
                      y={point.y + toLabel[sides[index] ?? 'above']}
                    >
                      {shown}
                    </text>
                  )}
                  <text className={styles.year} x={insideEdges(columns[index] ?? 0)} y={height - 4}>
                    {year}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
};
