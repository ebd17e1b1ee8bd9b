import type { ChartPlan, ChartSource, SeriesLook } from '../sheets/ChartPlan';
import { palette } from '../sheets/palette';

/** Numbers inside bars, without those of parts that are not there. */
const countFormat = '0;;;';

const dressParts = (series: Excel.ChartSeries, look: SeriesLook): void => {
  series.format.fill.setSolidColor(look.color);
  series.format.line.color = palette.quiet;
  series.format.line.weight = 0.5;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = 'Center';
  series.dataLabels.numberFormat = countFormat;
  series.dataLabels.format.font.color = look.textColor;
  series.dataLabels.format.font.size = 9;
  series.gapWidth = 45;
};

const dressTrend = (series: Excel.ChartSeries, look: SeriesLook): void => {
  series.format.line.color = look.color;
  series.format.line.weight = 1.75;
  series.format.line.lineStyle = look.line;
  series.markerStyle = look.marker;
  series.markerSize = 7;
  series.markerBackgroundColor = look.color;
  series.markerForegroundColor = look.color;
};

/** Makes a new chart look like the rest of the page: calm, without a frame, legible in grey. */
export const dressChart = (
  chart: Excel.Chart,
  { kind, title, series }: ChartPlan,
  source: ChartSource,
): void => {
  // The range stands on a hidden sheet, which some programs take for hidden cells.
  chart.plotVisibleOnly = false;
  chart.format.font.size = 9;
  chart.format.font.color = palette.ink;
  chart.format.border.lineStyle = 'None';
  chart.title.text = title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.ink;
  chart.legend.visible = true;
  chart.legend.position = kind === 'trend' ? 'Right' : 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = 1;
  valueAxis.numberFormat = '0%';
  if (kind === 'trend') {
    valueAxis.majorUnit = 0.25;
    valueAxis.majorGridlines.visible = true;
    valueAxis.majorGridlines.format.line.color = palette.line;
  } else {
    // The numbers stand in the bars; the first category is read at the top.
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
    categoryAxis.reversePlotOrder = true;
    // Every bar is named, also where a name takes two lines.
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.textOrientation = 0;
    categoryAxis.format.font.size = 8;
  }
  const dress = kind === 'trend' ? dressTrend : dressParts;
  for (let index = 0; index < source.series; index += 1) {
    const look = series[index % series.length];
    if (look) dress(chart.series.getItemAt(index), look);
  }
};
