import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BookChart,
  plainChart,
  plainLine,
  plainMarker,
  plainText,
} from '../../book/BookChart';
import { maxColumns, rectOf } from '../../book/Rect';
import { newWorkbook } from '../newWorkbook';
import { openWorkbook, saveWorkbook, type WorkbookFile } from '../openWorkbook';
import { differingParts, readParts } from '../testing/readParts';

const series = (column: string): BookChart['series'][number] => ({
  nameAt: `Dati!$${column}$1`,
  name: null,
  categories: 'Dati!$A$2:$A$3',
  values: `Dati!$${column}$2:$${column}$3`,
  fill: '#0B5563',
  line: { color: '#0B5563', weight: 1.5, dash: 'dash' },
  marker: plainMarker,
  labels: { numberFormat: '0%', position: 'center', text: { ...plainText, size: 8 } },
});

const chart: Omit<BookChart, 'id' | 'origin'> = {
  ...plainChart,
  name: 'KA_Sadalījums',
  kind: 'bar',
  grouping: 'percent',
  overlap: 100,
  gapWidth: 40,
  visibleOnly: false,
  anchor: {
    from: { row: 3, column: 1, fromTop: 2.5, fromLeft: 0 },
    to: { row: 12, column: 4, fromTop: 0, fromLeft: 7 },
    follows: 'stretch',
  },
  title: { visible: true, text: 'Līmeņi & <daļas>', look: { ...plainText, size: 11, bold: true } },
  legend: { visible: true, position: 'bottom', look: { ...plainText, color: '#52606D' } },
  valueAxis: {
    ...plainChart.valueAxis,
    minimum: 0,
    maximum: 1,
    majorUnit: 0.25,
    numberFormat: '0%',
    title: 'Daļa',
    gridline: { ...plainLine, color: '#C5CBD1' },
  },
  categoryAxis: { ...plainChart.categoryAxis, reversed: true, labelSpacing: 1, textAngle: 45 },
  frame: { ...plainLine, dash: 'none' },
  fill: '#FFFFFF',
  look: { ...plainText, size: 9 },
  series: [series('B'), series('C')],
};

const make = (): WorkbookFile => {
  const file = newWorkbook('Dati');
  const sheet = file.book.sheets[0];
  const rows = [
    [null, 'Augsts', 'Optimāls'],
    ['Mūzika', 3, 4],
    ['Deja', 1, 2],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => sheet?.setValue(r, c, value)));
  sheet?.addChart(chart);
  sheet?.addChart({
    ...chart,
    name: 'KA_Tendence',
    kind: 'line',
    grouping: 'clustered',
    overlap: null,
    gapWidth: null,
    series: [
      {
        ...series('B'),
        fill: null,
        marker: { style: 'square', size: 7, color: '#0B5563' },
        labels: null,
      },
    ],
  });
  return file;
};

const firstSheet = (file: WorkbookFile) => {
  const sheet = file.book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** Charts without what only tells them from others of the file. */
const plain = (charts: readonly BookChart[]) =>
  charts.map(({ origin, ...rest }) => ({ ...rest, made: origin === null }));

describe('charts made here', () => {
  it('come back as they were', () => {
    const file = make();
    const again = openWorkbook(saveWorkbook(file));
    expect(plain(firstSheet(again).charts)).toEqual(
      plain(firstSheet(file).charts).map((each) => ({ ...each, made: false })),
    );
    expect(saveWorkbook(again)).toEqual(saveWorkbook(file));
  });

  it('stand in one drawing, each with a part of its own', () => {
    const parts = readParts(saveWorkbook(make()));
    expect([...parts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
    ]);
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(
      /<drawing [^>]*r:id="rId\d+"[^>]*\/><\/worksheet>/,
    );
    expect(parts.get('[Content_Types].xml')).toContain('drawingml.chart+xml');
  });

  it('that go are taken out with their parts', () => {
    const file = openWorkbook(saveWorkbook(make()));
    const sheet = firstSheet(file);
    sheet.setCharts(sheet.charts.slice(1));
    const saved = saveWorkbook(file);
    expect([...readParts(saved).keys()].filter((name) => name.includes('charts/'))).toEqual([
      'xl/charts/chart2.xml',
    ]);
    expect(readParts(saved).get('[Content_Types].xml')).not.toContain('chart1.xml');
    expect(firstSheet(openWorkbook(saved)).charts.map(({ name }) => name)).toEqual(['KA_Tendence']);
  });

  it('that a person moves keep all but their place', () => {
    const before = saveWorkbook(make());
    const file = openWorkbook(before);
    const sheet = firstSheet(file);
    const [first, ...others] = sheet.charts;
    if (!first?.anchor.to) throw new Error('no chart');
    const from = { ...first.anchor.from, row: 20, fromTop: 1 };
    const to = { ...first.anchor.to, row: 29 };
    sheet.setCharts([{ ...first, anchor: { from, to, follows: 'stretch' } }, ...others]);
    const saved = saveWorkbook(file);
    expect(differingParts(before, saved)).toEqual(['xl/drawings/drawing1.xml']);
    expect(firstSheet(openWorkbook(saved)).charts[0]?.anchor.from).toEqual(from);
  });

  it('follow inserted rows and renamed sheets, in the file as in the book', () => {
    const file = openWorkbook(saveWorkbook(make()));
    const sheet = firstSheet(file);
    sheet.insert(rectOf(1, 0, 2, maxColumns), 'down');
    file.book.renameSheet(sheet, 'Mani dati');
    const again = firstSheet(openWorkbook(saveWorkbook(file)));
    expect(plain(again.charts)).toEqual(plain(sheet.charts));
    expect(again.charts[0]).toMatchObject({
      anchor: { from: { row: 5 }, to: { row: 14 } },
      series: [{ values: "'Mani dati'!$B$4:$B$5", nameAt: "'Mani dati'!$B$1" }, {}],
    });
  });

  it('go with their sheet', () => {
    const file = openWorkbook(saveWorkbook(make()));
    file.book.addSheet('Cita');
    file.book.removeSheet(firstSheet(file));
    expect([...readParts(saveWorkbook(file)).keys()].join()).not.toMatch(/charts|drawings/);
  });
});

describe.each(['openpyxl', 'libreoffice'])('a chart of %s', (writer) => {
  const bytes = readFileSync(join(__dirname, `../fixtures/${writer}.xlsx`));
  const open = () => openWorkbook(new Uint8Array(bytes));

  it('is read as it draws', () => {
    expect(firstSheet(open()).charts).toMatchObject([
      {
        kind: 'column',
        title: { text: 'Punkti' },
        anchor: { from: { row: 7, column: 6 } },
        series: [{ values: expect.stringMatching(/Dati'?!\$D\$2:\$D\$13$/) as string }],
      },
    ]);
  });

  it('stays to the byte beside a new one, a changed cell and a renamed other sheet', () => {
    const file = open();
    const sheet = firstSheet(file);
    sheet.setValue(1, 3, 99);
    const other = file.book.sheets[1];
    if (other) file.book.renameSheet(other, 'Cits nosaukums');
    sheet.addChart(chart);
    const saved = saveWorkbook(file);
    const [before, after] = [readParts(new Uint8Array(bytes)), readParts(saved)];
    expect(after.get('xl/charts/chart1.xml')).toBe(before.get('xl/charts/chart1.xml'));
    const anchorOf = (text = ''): string =>
      /<xdr:graphicFrame[^]*?<\/xdr:graphicFrame>|<graphicFrame[^]*?<\/graphicFrame>/.exec(
        text,
      )?.[0] ?? 'none';
    const drawing = 'xl/drawings/drawing1.xml';
    expect(anchorOf(after.get(drawing))).toBe(anchorOf(before.get(drawing)));
    expect(firstSheet(openWorkbook(saved)).charts.map(({ name }) => name)).toHaveLength(2);
  });
});
