import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellError, type CellValue } from '../book/CellValue';
import { maxColumns, rectOf } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { newWorkbook } from './newWorkbook';
import { openWorkbook, saveWorkbook, type WorkbookFile } from './openWorkbook';
import { packWorkbook } from './testing/packWorkbook';
import { readParts } from './testing/readParts';

const sheetPath = 'xl/worksheets/sheet1.xml';

function firstSheet(file: WorkbookFile): Sheet {
  const sheet = file.book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const reopen = (file: WorkbookFile): Sheet => firstSheet(openWorkbook(saveWorkbook(file)));

describe('cells', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('_x0041_', ' ', 'a\r\nb', '\t', '<&>"\'', '=1+1', '\u0000', '\ud800'),
    fc.constantFrom(CellError.notAvailable, CellError.reference),
  );

  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const file = newWorkbook('Dati');
        const sheet = firstSheet(file);
        rows.forEach((line, r) => line.forEach((one, c) => sheet.setValue(r, c, one)));
        const again = reopen(file);
        rows.forEach((line, r) =>
          line.forEach((one, c) => {
            // The file has one zero.
            expect(again.value(r, c)).toBe(one === 0 ? 0 : one);
          }),
        );
      }),
    );
  });

  it('come back after rows and cells were moved about', () => {
    const step = fc.record({
      row: fc.nat(6),
      column: fc.nat(3),
      rows: fc.integer({ min: 1, max: 2 }),
      columns: fc.constantFrom(1, 2, maxColumns),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        const start = packWorkbook({
          strings: '<si><r><t>biezs</t></r></si>',
          sheet: [1, 2, 3, 5, 6]
            .map(
              (n) =>
                `<row r="${n}"><c r="A${n}" t="s"><v>0</v></c><c r="B${n}"><v>${n}</v></c><c r="C${n}"><f t="shared" ${n === 1 ? 'ref="C1:C6" ' : ''}si="0">${n === 1 ? 'B1*2' : ''}</f><v>${n * 2}</v></c></row>`,
            )
            .join(''),
        });
        const file = openWorkbook(start);
        const sheet = firstSheet(file);
        for (const { row, column, rows, columns, remove } of steps) {
          const rect = rectOf(row, columns === maxColumns ? 0 : column, rows, columns);
          if (remove) sheet.delete(rect, 'up');
          else sheet.insert(rect, 'down');
        }
        const again = reopen(file);
        const whole = rectOf(0, 0, 20, 5);
        expect(again.values(whole)).toEqual(sheet.values(whole));
        for (let r = 0; r < 20; r++) expect(again.formula(r, 2)).toBe(sheet.formula(r, 2));
      }),
    );
  });

  it('keep array formulas in their block, and move the block', () => {
    const file = openWorkbook(
      packWorkbook({
        sheet:
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2" aca="1">B1:B2*2</f><v>2</v></c></row>' +
          '<row r="2"><c r="A2"><v>4</v></c></row>',
      }),
    );
    firstSheet(file).insert(rectOf(0, 0, 1, maxColumns), 'down');
    expect(readParts(saveWorkbook(file)).get(sheetPath)).toContain(
      '<f t="array" ref="A2:A3">B2:B3*2</f><v>2</v>',
    );
  });

  it('state newer functions and "this row" as files do, and read them back as people do', () => {
    const file = newWorkbook('Dati');
    const sheet = firstSheet(file);
    ['ID', 'Divi vārdi'].forEach((header, c) => sheet.setValue(0, c, header));
    file.book.addTable(sheet, rectOf(0, 0, 2, 2), 'Tab');
    const formula = 'XLOOKUP([@ID],Tab[ID],Tab[Divi vārdi])&TEXTJOIN("XLOOKUP(",1,[@[Divi vārdi]])';
    sheet.setFormula(1, 1, formula, 'x');
    const text = readParts(saveWorkbook(file)).get(sheetPath);
    expect(text).toContain(
      '<f>_xlfn.XLOOKUP(Tab[[#This Row],[ID]],Tab[ID],Tab[Divi vārdi])&amp;_xlfn.TEXTJOIN("XLOOKUP(",1,Tab[[#This Row],[Divi vārdi]])</f>',
    );
    expect(reopen(file).formula(1, 1)).toBe(formula);
  });
});

describe('what a sheet has besides cells', () => {
  it('comes back as it was set', () => {
    const file = newWorkbook('Dati');
    const sheet = firstSheet(file);
    sheet.setColumnWidth(1, 2, 22.5);
    sheet.setColumnHidden(4, 1, true);
    sheet.setRowHeight(2, 1, 33);
    sheet.setRowHidden(5, 2, true);
    sheet.merge(rectOf(8, 0, 2, 3));
    sheet.patchView({ frozenRows: 1, frozenColumns: 2, showGridlines: false });
    const page = {
      orientation: 'landscape',
      paperSize: 9,
      fitTo: { width: 1, height: 0 },
      margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.2, footer: 0.2 },
      centerHorizontally: true,
      headerFooter: { oddHeader: '&LSkola & co', oddFooter: '&P / &N' },
    } as const;
    sheet.patchPageLayout(page);
    sheet.protected = true;
    sheet.tabColor = '#0F6B6B';
    sheet.setAutoFilter({ rect: rectOf(0, 0, 5, 3), criteria: [] });
    const validation = {
      rule: { kind: 'list', formula: '"Jā,Nē"', dropDown: true },
      allowBlank: true,
      prompt: { title: 'Atbilde', message: 'Jā\nvai nē' },
      alert: { style: 'warning', title: 'Kļūda', message: '«Jā» vai «Nē»' },
    } as const;
    sheet.setValidation(rectOf(1, 0, 9, 2), validation);
    sheet.setValidation(rectOf(3, 0, 1, 1), null);
    const again = reopen(file);
    expect(again.columnLayout.at(2).width).toBe(22.5);
    expect(again.columnLayout.at(4).hidden).toBe(true);
    expect([again.rowHeight(2), again.rowHidden(6), again.rowHidden(7)]).toEqual([33, true, false]);
    expect(again.merges).toEqual([rectOf(8, 0, 2, 3)]);
    expect(again.view).toEqual(sheet.view);
    expect(again.pageLayout).toMatchObject(page);
    expect([again.protected, again.tabColor]).toEqual([true, '#0F6B6B']);
    expect(again.autoFilter).toEqual(sheet.autoFilter);
    expect(again.validationAt(2, 0)).toMatchObject(validation);
    expect(again.validationAt(3, 1)).toMatchObject(validation);
    expect(again.validationAt(3, 0)).toBeNull();
  });

  it('keeps conditional formats of every kind that can be made', () => {
    const file = newWorkbook('Dati');
    const sheet = firstSheet(file);
    const rects = [rectOf(1, 1, 9, 1)];
    const style = { font: { bold: true, color: '#9C0006' }, fill: '#FFC7CE' } as const;
    const rules = [
      { kind: 'expression', formula: '$B2>TODAY()' },
      { kind: 'cellIs', operator: 'between', formula: '1', formula2: '5' },
      { kind: 'text', operator: 'containsText', text: 'Nav "sasniegts"' },
      { kind: 'text', operator: 'beginsWith', text: '✔' },
      {
        kind: 'dataBar',
        low: { kind: 'number', value: '0' },
        high: { kind: 'automatic' },
        color: '#638EC6',
        showValue: false,
        gradient: false,
      },
    ] as const;
    for (const rule of rules) {
      sheet.addConditionalFormat({ rects, rule, style: rule.kind === 'dataBar' ? null : style });
    }
    const again = reopen(file);
    const read = [...again.conditionalFormats].sort((a, b) => b.priority - a.priority);
    expect(read.map((format) => format.rule)).toEqual(rules);
    expect(read.slice(0, 4).map((format) => format.style)).toEqual([style, style, style, style]);
    const text = readParts(saveWorkbook(file)).get(sheetPath);
    expect(text).toContain('NOT(ISERROR(SEARCH("Nav ""sasniegts""",B2)))');
    expect(text).toContain('LEFT(B2,LEN("✔"))="✔"');
  });

  it('finds a look that the file has already for a format that is made again', () => {
    const file = newWorkbook('Dati');
    const format = {
      rects: [rectOf(0, 0)],
      rule: { kind: 'expression', formula: 'A1>1' },
      style: { font: { italic: false, color: '#9C0006' }, fill: '#FFC7CE' },
    } as const;
    firstSheet(file).addConditionalFormat(format);
    const first = saveWorkbook(file);
    const second = openWorkbook(first);
    firstSheet(second).setConditionalFormats([]);
    firstSheet(second).addConditionalFormat(format);
    expect(saveWorkbook(second)).toBe(first);
  });

  it('takes the extension of a data bar away with the bar', () => {
    const rule = {
      kind: 'dataBar',
      low: { kind: 'min' },
      high: { kind: 'max' },
      color: '#638EC6',
      showValue: true,
      gradient: true,
    } as const;
    const file = newWorkbook('Dati');
    firstSheet(file).addConditionalFormat({ rects: [rectOf(0, 0)], rule });
    const second = openWorkbook(saveWorkbook(file));
    firstSheet(second).setConditionalFormats([]);
    const text = readParts(saveWorkbook(second)).get(sheetPath);
    expect(text).not.toContain('x14');
    expect(text).not.toContain('extLst');
  });

  it('keeps validations of the extension, which may point at other sheets, as they are written', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
    const rule = (formula: string, sqref: string): string =>
      `<x14:dataValidation type="list" xr:uid="{1}"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation>`;
    const tail = (content: string): string =>
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}" xmlns:xm="${xm}" xmlns:xr="x"><x14:dataValidations count="1">${content}</x14:dataValidations></ext></extLst>`;
    const file = openWorkbook(
      packWorkbook({ sheet: '<row r="1"/>', tail: tail(rule('Cita!$A$1:$A$3', 'B2:B9')) }),
    );
    const sheet = firstSheet(file);
    expect(sheet.validationAt(4, 1)?.rule).toMatchObject({
      kind: 'list',
      formula: 'Cita!$A$1:$A$3',
    });
    sheet.insert(rectOf(4, 0, 1, maxColumns), 'down');
    expect(readParts(saveWorkbook(file)).get(sheetPath)).toContain(
      tail(rule('Cita!$A$1:$A$3', 'B2:B10')),
    );
  });

  it('lets comments and their boxes follow their cells, and go with them', () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'libreoffice.xlsx')));
    const file = openWorkbook(bytes);
    const sheet = firstSheet(file);
    sheet.insert(rectOf(1, 0, 3, maxColumns), 'down');
    const moved = readParts(saveWorkbook(file));
    expect(moved.get('xl/comments1.xml')).toContain('ref="B6"');
    expect(moved.get('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>5</x:Row>');
    sheet.delete(rectOf(5, 0, 1, maxColumns), 'up');
    const gone = readParts(saveWorkbook(file));
    expect(gone.get('xl/comments1.xml')).not.toContain('<comment ');
    expect(gone.get('xl/drawings/vmlDrawing1.vml')).not.toContain('<x:Row>');
  });
});

describe('the sheet in front', () => {
  const selected = (bytes: Uint8Array): boolean[] =>
    [...readParts(bytes)]
      .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
      .map(([, text]) => text.includes('tabSelected="1"'));

  it('is the only one selected, and never a hidden one', () => {
    const file = newWorkbook('Dati');
    const { book } = file;
    const second = book.addSheet('Otra');
    book.activeSheet = second;
    const saved = saveWorkbook(file);
    expect(selected(saved)).toEqual([false, true]);
    expect(readParts(saved).get('xl/workbook.xml')).toContain('activeTab="1"');
    const again = openWorkbook(saved);
    const front = again.book.sheet('Otra');
    expect(again.book.activeSheet).toBe(front);
    if (front) front.visibility = 'hidden';
    const hidden = saveWorkbook(again);
    expect(selected(hidden)).toEqual([true, false]);
    expect(readParts(hidden).get('xl/workbook.xml')).not.toContain('activeTab');
  });
});

describe('looks', () => {
  const styles =
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="3" applyFill="1"><alignment textRotation="45"/><extLst><ext uri="u"/></extLst></xf></cellXfs>';

  it('are appended; what is there, and what is not known of a look, stays', () => {
    const file = openWorkbook(
      packWorkbook({ styles, sheet: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }),
    );
    const sheet = firstSheet(file);
    // Accent 1 of Office's theme, 4472C4, made lighter by half.
    expect(file.book.styles.at(1)).toMatchObject({ fill: '#A2B9E2', numberFormat: 'm/d/yyyy' });
    sheet.restyle(rectOf(0, 0), (style) =>
      file.book.styles.derive(style, {
        font: { bold: true },
        numberFormat: 'dd.mm.yyyy.',
        alignment: { wrapText: true },
      }),
    );
    const text = readParts(saveWorkbook(file)).get('xl/styles.xml') ?? '';
    expect(text).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy."/></numFmts>',
    );
    expect(text).toContain(
      '<font><b/><sz val="10"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font></fonts>',
    );
    expect(text).toContain(
      '<xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="3" applyFill="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment textRotation="45" wrapText="1"/><extLst><ext uri="u"/></extLst></xf></cellXfs>',
    );
    expect(text).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14"',
    );
    const again = openWorkbook(saveWorkbook(file)).book;
    expect(again.styles.at(again.sheets[0]?.style(0, 0) ?? 0)).toMatchObject({
      font: { bold: true, name: 'Arial' },
      fill: '#A2B9E2',
      numberFormat: 'dd.mm.yyyy.',
    });
  });

  it('that were only passed through are not written', () => {
    const file = newWorkbook('Dati');
    const sheet = firstSheet(file);
    const { styles: table } = file.book;
    for (let size = 8; size < 20; size++) sheet.setStyle(0, 0, table.derive(0, { font: { size } }));
    sheet.setStyle(0, 0, table.derive(0, { fill: '#FFFF00' }));
    const text = readParts(saveWorkbook(file)).get('xl/styles.xml');
    expect(text).toContain('<cellXfs count="2">');
    expect(text).toContain('<fonts count="1">');
  });
});

describe('tables', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xr="x" id="7" name="Tab" displayName="Tab" ref="A1:C3" totalsRowShown="0" xr:uid="{9}">' +
    '<autoFilter ref="A1:C3" xr:uid="{8}"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
    '<tableColumns count="3"><tableColumn id="1" xr:uid="{1}" name="ID"/><tableColumn id="4" name="Rinda_x000a_divi" dataDxfId="3"/><tableColumn id="2" name="C"/></tableColumns>' +
    '<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>';
  const open = (): WorkbookFile =>
    openWorkbook(
      packWorkbook({
        sheet:
          '<row r="1"><c r="A1" t="str"><v>ID</v></c><c r="B1" t="str"><v>Rinda\ndivi</v></c><c r="C1" t="str"><v>C</v></c></row>',
        tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        types:
          '<Override PartName="/xl/tables/table9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="/xl/tables/table9.xml"/></Relationships>',
          'xl/tables/table9.xml': table,
        },
      }),
    );
  const path = 'xl/tables/table9.xml';

  it('grow by a column, their filter, ids and unknown attributes kept', () => {
    const file = open();
    const sheet = firstSheet(file);
    const read = file.book.table('Tab');
    expect(read?.columns[1]?.name).toBe('Rinda\ndivi');
    expect(read?.autoFilter?.criteria).toEqual([{ column: 4, texts: ['1'] }]);
    sheet.insert(rectOf(0, 1, 3, 1), 'right');
    sheet.setValue(0, 1, 'Jauna');
    expect(readParts(saveWorkbook(file)).get(path)).toBe(
      table
        .replaceAll('A1:C3', 'A1:D3')
        .replace('colId="1"', 'colId="2"')
        .replace('count="3"', 'count="4"')
        .replace('<tableColumn id="4"', '<tableColumn id="5" name="Jauna"/><tableColumn id="4"'),
    );
  });

  it('are saved with what their columns are filtered by, other kinds of criteria as they were', () => {
    const file = open();
    const read = file.book.table('Tab');
    read?.setCriteria([
      { column: 4, texts: ['1', '', 'a<b'] },
      { column: 1, texts: ['x'] },
    ]);
    const filter = /<autoFilter.*<\/autoFilter>/.exec(
      readParts(saveWorkbook(file)).get(path) ?? '',
    );
    expect(filter?.[0]).toBe(
      '<autoFilter ref="A1:C3" xr:uid="{8}"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>' +
        '<filterColumn colId="1"><filters blank="1"><filter val="1"/><filter val="a&lt;b"/></filters></filterColumn></autoFilter>',
    );
    const again = openWorkbook(saveWorkbook(file)).book.table('Tab');
    expect(again?.autoFilter?.criteria).toEqual([
      { column: 1, texts: ['x'] },
      { column: 4, texts: ['', '1', 'a<b'] },
    ]);
    read?.setCriteria([]);
    expect(readParts(saveWorkbook(file)).get(path)).not.toContain('filterColumn');
  });

  it('keep a criterion that is not a choice of texts', () => {
    const top = '<filterColumn colId="0"><top10 val="3"/></filterColumn>';
    const file = openWorkbook(
      packWorkbook({
        sheet: '<row r="1"><c r="A1" t="str"><v>ID</v></c><c r="B1" t="str"><v>C</v></c></row>',
        tail: `<autoFilter ref="A1:B3">${top}</autoFilter>`,
      }),
    );
    const sheet = firstSheet(file);
    expect(sheet.autoFilter?.criteria).toEqual([{ column: 0, texts: null }]);
    sheet.setAutoFilter({
      rect: rectOf(0, 0, 3, 2),
      criteria: [
        { column: 0, texts: null },
        { column: 1, texts: ['7'] },
      ],
    });
    expect(readParts(saveWorkbook(file)).get(sheetPath)).toContain(
      `<autoFilter ref="A1:B3">${top}<filterColumn colId="1"><filters><filter val="7"/></filters></filterColumn></autoFilter>`,
    );
  });

  it('go with their part, type and link, and leave their cells', () => {
    const file = open();
    const read = file.book.table('tab');
    if (read) file.book.dropTable(read);
    const parts = readParts(saveWorkbook(file));
    expect(parts.has(path)).toBe(false);
    expect(parts.get('[Content_Types].xml')).not.toContain('table9');
    expect(parts.get(sheetPath)).not.toContain('tablePart');
    expect(parts.has('xl/worksheets/_rels/sheet1.xml.rels')).toBe(false);
    expect(parts.get(sheetPath)).toContain('<v>ID</v>');
  });
});
