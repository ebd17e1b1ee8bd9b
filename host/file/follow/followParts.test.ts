import { maxColumns, maxRows, rectOf } from '../../book/Rect';
import { openWorkbook, saveWorkbook, type WorkbookFile } from '../openWorkbook';
import { packWorkbook } from '../testing/packWorkbook';
import { readParts } from '../testing/readParts';
import { followCommentShapes } from './followComments';
import { followDrawing } from './followDrawing';
import { StructureLog } from '../StructureLog';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const insertRows = (row: number, rows: number) =>
  ({
    kind: 'insert',
    sheet: 'Dati',
    rect: rectOf(row, 0, rows, maxColumns),
    direction: 'down',
  }) as const;
const deleteColumns = (column: number, columns: number) =>
  ({
    kind: 'delete',
    sheet: 'Dati',
    rect: rectOf(0, column, maxRows, columns),
    direction: 'left',
  }) as const;

function open(): WorkbookFile {
  return openWorkbook(
    packWorkbook({
      sheet: '<row r="1"><c r="A1"><v>1</v></c></row>',
      tail:
        '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>' +
        '<ignoredErrors><ignoredError sqref="A2:A9 C1" numberStoredAsText="1"/></ignoredErrors>' +
        `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Dati!A5:C5</xm:f><xm:sqref>D5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
      parts: {
        'xl/charts/chart1.xml':
          '<c:chart xmlns:c="c"><c:f>Dati!$A$5:$A$9</c:f><c:f>\'Cita lapa\'!$A$5</c:f></c:chart>',
        'xl/pivotCache/pivotCacheDefinition1.xml':
          '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A5:C9" sheet="Dati"/></cacheSource></pivotCacheDefinition>',
      },
    }),
  );
}

describe('what the book does not hold', () => {
  it('follows inserted rows', () => {
    const file = open();
    file.book.sheets[0]?.insert(rectOf(4, 0, 2, maxColumns), 'down');
    const parts = readParts(saveWorkbook(file));
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<brk id="3" max="16383" man="1"/><brk id="11" max="16383" man="1"/>');
    expect(sheet).toContain('sqref="A2:A11 C1"');
    expect(sheet).toContain('<xm:f>Dati!A7:C7</xm:f><xm:sqref>D7</xm:sqref>');
    expect(parts.get('xl/charts/chart1.xml')).toBe(
      '<c:chart xmlns:c="c"><c:f>Dati!$A$7:$A$11</c:f><c:f>\'Cita lapa\'!$A$5</c:f></c:chart>',
    );
    expect(parts.get('xl/pivotCache/pivotCacheDefinition1.xml')).toContain(
      'ref="A7:C11" sheet="Dati"',
    );
  });

  it('follows a renamed sheet', () => {
    const file = open();
    const sheet = file.book.sheets[0];
    if (sheet) file.book.renameSheet(sheet, 'Mani dati');
    const parts = readParts(saveWorkbook(file));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain("<xm:f>'Mani dati'!A5:C5</xm:f>");
    expect(parts.get('xl/charts/chart1.xml')).toContain("<c:f>'Mani dati'!$A$5:$A$9</c:f>");
    expect(parts.get('xl/pivotCache/pivotCacheDefinition1.xml')).toContain(
      'ref="A5:C9" sheet="Mani dati"',
    );
  });

  it('stays as it is when cells elsewhere change', () => {
    const file = open();
    const before = readParts(saveWorkbook(file));
    file.book.sheets[0]?.insert(rectOf(50, 0, 2, maxColumns), 'down');
    file.book.sheets[0]?.setValue(0, 1, 2);
    const after = readParts(saveWorkbook(file));
    const tailOf = (parts: Map<string, string>): string =>
      (parts.get('xl/worksheets/sheet1.xml') ?? '').replace(/^[^]*<\/sheetData>/, '');
    expect(tailOf(after)).toBe(tailOf(before));
    expect(after.get('xl/charts/chart1.xml')).toBe(before.get('xl/charts/chart1.xml'));
  });
});

describe('drawings', () => {
  const anchor = (how: string, from: number, to: number): string =>
    `<a editAs="${how}"><from><col>1</col><row>${from}</row></from><to><col>3</col><row>${to}</row></to></a>`;
  const drawing = (from: number, to: number): string =>
    `<d>${anchor('twoCell', from, to)}${anchor('oneCell', from, to)}${anchor('absolute', from, to)}</d>`;

  it('move or stretch with whole rows as they are asked to', () => {
    const log = new StructureLog([insertRows(5, 2)]);
    expect(followDrawing(drawing(3, 8), 'd', 'Dati', log)).toBe(
      `<d>${anchor('twoCell', 3, 10)}${anchor('oneCell', 3, 8)}${anchor('absolute', 3, 8)}</d>`,
    );
    expect(followDrawing(drawing(6, 8), 'd', 'dati', log)).toBe(
      `<d>${anchor('twoCell', 8, 10)}${anchor('oneCell', 8, 10)}${anchor('absolute', 6, 8)}</d>`,
    );
    expect(followDrawing(drawing(6, 8), 'd', 'Cita', log)).toBe(drawing(6, 8));
  });

  it('close up where their columns are deleted', () => {
    const log = new StructureLog([deleteColumns(0, 3)]);
    const text = followDrawing(`<d>${anchor('twoCell', 3, 8)}</d>`, 'd', 'Dati', log);
    expect(text.match(/<col>\d+/g)).toEqual(['<col>0', '<col>0']);
  });
});

describe('boxes of comments', () => {
  it('move by the number of rows their cell moves', () => {
    const shape = (row: number, top: number): string =>
      `<v:shape id="a"><x:Anchor>2, 15, ${top}, 2, 4, 15, ${top + 4}, 9</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></v:shape>`;
    const log = new StructureLog([insertRows(2, 3)]);
    expect(followCommentShapes(`<xml>${shape(2, 1)}${shape(1, 0)}`, 'Dati', log)).toBe(
      `<xml>${shape(5, 4)}${shape(1, 0)}`,
    );
  });
});
