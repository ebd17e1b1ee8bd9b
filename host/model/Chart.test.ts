import { connectSheets } from '../bridge/connectSheets';
import { rectOf } from '../book/Rect';

const open = () =>
  connectSheets({
    Lapa: [['Panelis']],
    'Dati grafikiem': [
      [null, '2024./2025.', '2025./2026.'],
      ['Augsts', 0.25, 0.5],
      ['Optimāls', 0.75, 0.5],
      ['Pietiekams', 0, 0],
    ],
  });

type Opened = ReturnType<typeof open>;

/** Makes a chart of the data on the first sheet, works on it, and answers with what the work gives. */
const withChart = <T>(
  { Excel }: Opened,
  type: 'BarStacked100' | 'LineMarkers' | 'Line' | 'ColumnClustered' | 'Pie',
  work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Lapa');
    const source = context.workbook.worksheets.getItem('Dati grafikiem').getRange('A1:C4');
    const chart = sheet.charts.add(type, source, 'Columns');
    await context.sync();
    return work(chart, context);
  });

const chartOf = ({ book }: Opened) => {
  const chart = book.sheet('Lapa')?.charts[0];
  if (!chart) throw new Error('no chart');
  return chart;
};

describe('a chart', () => {
  test('takes names from the first row and categories from the first column', async () => {
    const opened = open();
    const said = await withChart(opened, 'ColumnClustered', async (chart, context) => {
      chart.load('name,chartType');
      const { series } = chart;
      series.load('items/name,count');
      const values = series.getItemAt(1).getDimensionValues('Values');
      const categories = series.getItemAt(1).getDimensionValues('Categories');
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        series.items.map(({ name }) => name),
        values.value,
        categories.value,
      ];
    });
    expect(said).toEqual([
      'Chart 1',
      'ColumnClustered',
      ['2024./2025.', '2025./2026.'],
      ['0.5', '0.5', '0'],
      ['Augsts', 'Optimāls', 'Pietiekams'],
    ]);
    expect(chartOf(opened).series[0]).toMatchObject({
      nameAt: "'Dati grafikiem'!$B$1",
      categories: "'Dati grafikiem'!$A$2:$A$4",
      values: "'Dati grafikiem'!$B$2:$B$4",
    });
  });

  test('is found by its name, whatever the case, and absent otherwise', async () => {
    const opened = open();
    await withChart(opened, 'Line', async (chart, context) => {
      chart.name = 'KA_Tendence';
      const { charts } = context.workbook.worksheets.getItem('Lapa');
      const found = charts.getItemOrNullObject('ka_tendence').load('name,width');
      const none = charts.getItemOrNullObject('KA_Cits').load('name');
      const count = charts.getCount();
      await context.sync();
      expect([found.name, found.width, none.isNullObject, count.value]).toEqual([
        'KA_Tendence',
        360,
        true,
        1,
      ]);
      found.delete();
      charts.load('items/name');
      await context.sync();
      expect(charts.items).toEqual([]);
    });
    expect(opened.host.unmodelled).toEqual([]);
  });

  test('stands over the cells that it is put on, and its size is theirs', async () => {
    const opened = open();
    const sheet = opened.book.sheet('Lapa');
    // 11 characters are 7 × 11 = 77 pixels, 57.75 points.
    sheet?.setColumnWidth(1, 2, 11);
    sheet?.setRowHeight(3, 2, 30);
    await withChart(opened, 'Pie', async (chart, context) => {
      chart.setPosition('B4', 'C6');
      chart.load('left,top,width,height');
      await context.sync();
      // A default column is 64 pixels, 48 points; rows are 15, two of them here 30.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 45, 115.5, 75]);
      chart.top = 60;
      chart.setPosition('B1');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 0, 115.5, 75]);
    });
    expect(chartOf(opened).anchor).toMatchObject({
      from: { row: 0, column: 1, fromTop: 0 },
      to: { row: 4, column: 3, fromTop: 0 },
    });
  });

  test('keeps the looks that it is given', async () => {
    const opened = open();
    await withChart(opened, 'BarStacked100', async (chart, context) => {
      chart.title.text = 'Līmeņu sadalījums';
      chart.title.format.font.size = 11;
      chart.legend.position = 'Bottom';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.tickLabelSpacing = 1;
      chart.axes.categoryAxis.textOrientation = 0;
      const { valueAxis } = chart.axes;
      Object.assign(valueAxis, { minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: '0%' });
      valueAxis.majorGridlines.format.line.color = '#C5CBD1';
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#0B5563');
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0%';
      series.dataLabels.position = 'Center';
      series.dataLabels.format.font.color = '#FFFFFF';
      series.gapWidth = 40;
      chart.plotVisibleOnly = false;
      await context.sync();
    });
    expect(chartOf(opened)).toMatchObject({
      kind: 'bar',
      grouping: 'percent',
      overlap: 100,
      gapWidth: 40,
      visibleOnly: false,
      title: { visible: true, text: 'Līmeņu sadalījums', look: { size: 11 } },
      legend: { visible: true, position: 'bottom' },
      categoryAxis: { reversed: true, labelSpacing: 1, textAngle: 0 },
      valueAxis: { minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: '0%' },
    });
    expect(chartOf(opened).series[0]).toMatchObject({
      fill: '#0B5563',
      labels: { numberFormat: '0%', position: 'center', text: { color: '#FFFFFF' } },
    });
  });

  test.each([
    ['labels outside stacked bars', 'BarStacked100', { position: 'OutsideEnd' }],
    ['labels above bars', 'BarStacked100', { position: 'Top' }],
  ] as const)('refuses %s, which Excel would repair', async (_, type, patch) => {
    await expect(
      withChart(open(), type, async (chart, context) => {
        Object.assign(chart.series.getItemAt(0).dataLabels, patch);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('has no axes when it is made of slices', async () => {
    await expect(
      withChart(open(), 'Pie', async (chart, context) => {
        chart.axes.valueAxis.visible = false;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('follows its data when they move or their sheet is renamed, and its cells where they go', async () => {
    const opened = open();
    await withChart(opened, 'LineMarkers', async (chart, context) => {
      chart.setPosition('B4', 'C6');
      await context.sync();
    });
    const data = opened.book.sheet('Dati grafikiem');
    if (data) opened.book.renameSheet(data, 'Skaitļi');
    data?.insert(rectOf(0, 0, 2, 16_384), 'down');
    opened.book.sheet('Lapa')?.insert(rectOf(1, 0, 3, 16_384), 'down');
    expect(chartOf(opened)).toMatchObject({
      anchor: { from: { row: 6, column: 1 }, to: { row: 9, column: 3 } },
      series: [{ values: 'Skaitļi!$B$4:$B$6' }, { values: 'Skaitļi!$C$4:$C$6' }],
    });
  });

  test('is not made on a protected sheet', async () => {
    const opened = open();
    const sheet = opened.book.sheet('Lapa');
    if (sheet) sheet.protected = true;
    await expect(withChart(opened, 'Pie', () => Promise.resolve())).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  });
});
