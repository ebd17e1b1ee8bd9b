import type { SeriesLook } from '../ChartPlan';
import { palette } from '../palette';

const inside = (color: string, textColor: string): SeriesLook => ({
  ...{ color, textColor },
  line: 'Continuous',
  marker: 'Circle',
});

/** From the highest level to the lowest: darker is higher, also when printed grey. */
export const levelLooks: readonly SeriesLook[] = [
  inside(palette.accent, palette.chart.onDark),
  inside(palette.chart.middle, palette.ink),
  inside(palette.chart.light, palette.ink),
  inside(palette.chart.amber, palette.ink),
];

/** Targets that are met, on the way, missed, and without data. */
export const outcomeLooks: readonly SeriesLook[] = [
  inside(palette.accent, palette.chart.onDark),
  inside(palette.chart.light, palette.ink),
  inside(palette.chart.amber, palette.ink),
  inside(palette.chart.pale, palette.ink),
];

/** Lines differ by mark and stroke as well as by colour. */
export const trendLooks: readonly SeriesLook[] = [
  { color: palette.accent, textColor: palette.ink, line: 'Continuous', marker: 'Circle' },
  { color: palette.chart.rust, textColor: palette.ink, line: 'Dash', marker: 'Square' },
  { color: palette.ink, textColor: palette.ink, line: 'Dot', marker: 'Triangle' },
  { color: palette.chart.middle, textColor: palette.ink, line: 'DashDot', marker: 'Diamond' },
  { color: palette.quiet, textColor: palette.ink, line: 'Continuous', marker: 'X' },
];
