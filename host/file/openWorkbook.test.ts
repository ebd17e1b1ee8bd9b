import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellError } from '../book/CellValue';
import { maxColumns, rectOf } from '../book/Rect';
import { openWorkbook, saveWorkbook } from './openWorkbook';
import { packWorkbook } from './testing/packWorkbook';
import { differingParts, readParts } from './testing/readParts';
import { readZip } from './zip/readZip';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));

const sheetPath = 'xl/worksheets/sheet1.xml';
const rowsOf = (sheet: string): string[] => sheet.match(/<row\b[^]*?(?:<\/row>|\/>)/g) ?? [];

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s', (name) => {
  const bytes = fixture(name);

  it('reads what its script says is in it', () => {
    const { book } = openWorkbook(bytes);
    const [data, lists, guarded] = book.sheets;
    if (!data || !lists || !guarded) throw new Error('three sheets');
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Dati', 'visible'],
      ['Saraksti un citi', 'hidden'],
      ['Aizsargāta', 'visible'],
    ]);
    // 1 September 2025 is day 45901.
    expect(data.values(rectOf(1, 0, 1, 4))).toEqual([['K01', 'Šķirklis Nr. 1 & <co>', 45901, 1.5]]);
    expect(data.formula(2, 4)).toBe('D3/SUM($D$2:$D$13)');
    expect(book.styles.at(data.style(2, 4)).numberFormat).toBe('0.00%');
    expect(book.styles.at(data.style(0, 0))).toMatchObject({
      font: { name: 'Arial', size: 12, bold: true, color: '#FFFFFF' },
      fill: '#0F6B6B',
      alignment: { horizontal: 'center', vertical: 'top', wrapText: true, indent: 1 },
      borders: { bottom: { style: 'medium', color: '#FF8800' }, top: null },
    });
    expect(lists.values(rectOf(0, 0, 4, 1)).flat()).toEqual([
      'Jā',
      'Nē',
      ' ar atstarpēm ',
      'divas\nrindas',
    ]);
    expect(lists.values(rectOf(2, 2, 2, 1)).flat()).toEqual([true, 0.1]);
    expect(guarded.protected).toBe(true);
    expect(book.table('PUNKTI')?.rect).toEqual(rectOf(0, 0, 13, 5));
    expect(book.table('Punkti')?.columns.map((column) => column.name)).toEqual([
      'ID',
      'Nosaukums',
      'Datums',
      'Punkti',
      'Daļa',
    ]);
    expect(data.merges).toEqual([rectOf(1, 6, 2, 3)]);
    expect(data.hyperlinks.map((link) => link.target)).toEqual(['https://example.com/?a=1&b=2']);
    expect(data.conditionalFormats.map((format) => format.rule.kind).sort()).toEqual([
      'cellIs',
      'colorScale',
      'dataBar',
      'expression',
      'iconSet',
    ]);
    expect(data.validationAt(5, 1)).toMatchObject({
      rule: { kind: 'list', formula: 'Izvele' },
      prompt: { title: 'Izvēle', message: 'Izvēlieties no saraksta' },
      alert: { title: 'Kļūda', message: 'Nav sarakstā' },
    });
    expect(data.pageLayout).toMatchObject({
      orientation: 'landscape',
      fitTo: { width: 1, height: 0 },
    });
    expect(book.definedName('izvele')?.formula).toBe("'Saraksti un citi'!$A$1:$A$2");
    expect(data.columnLayout.at(3).hidden).toBe(true);
  });

  it('gives back the very bytes when nothing was changed', () => {
    const file = openWorkbook(bytes);
    for (const sheet of file.book.sheets) {
      const used = sheet.usedRange() ?? rectOf(0, 0);
      for (let r = 0; r < used.rows; r++) {
        for (let c = 0; c < used.columns; c++) {
          const formula = sheet.formula(r, c);
          if (formula === null) sheet.setValue(r, c, sheet.value(r, c));
          else sheet.setFormula(r, c, formula, sheet.value(r, c));
        }
      }
      sheet.patchView({ ...sheet.view });
      sheet.setColumnWidth(1, 1, sheet.columnLayout.at(1).width);
    }
    expect(saveWorkbook(file)).toBe(bytes);
  });

  it('touches one row when one cell is changed', () => {
    const file = openWorkbook(bytes);
    file.book.sheet('Dati')?.setValue(4, 3, 77);
    const saved = saveWorkbook(file);
    // openpyxl asks for a calculation itself, so that its workbook part is not touched.
    const asks = readParts(bytes).get('xl/workbook.xml')?.includes('fullCalcOnLoad="1"');
    const expected = asks ? [sheetPath] : ['xl/workbook.xml', sheetPath];
    expect(differingParts(bytes, saved).sort()).toEqual(expected);
    const [before, after] = [readParts(bytes), readParts(saved)].map((parts) =>
      rowsOf(parts.get(sheetPath) ?? ''),
    );
    const changed = before?.flatMap((row, i) => (row === after?.[i] ? [] : [i]));
    expect(changed).toEqual([4]);
    // Packed bytes, not only their content, stay for parts that are not touched.
    const packed = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
    for (const entry of readZip(saved)) {
      if (expected.includes(entry.name)) continue;
      expect(entry.data).toEqual(packed.get(entry.name)?.data);
      expect(entry.modified).toBe(packed.get(entry.name)?.modified);
    }
    expect([...readParts(saved).keys()]).toEqual([...readParts(bytes).keys()]);
    expect(readParts(saved).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(openWorkbook(saved).book.sheet('Dati')?.value(4, 3)).toBe(77);
  });

  it('lets table, formulas, chart, drawing and print area follow an inserted row', () => {
    const file = openWorkbook(bytes);
    file.book.sheet('Dati')?.insert(rectOf(3, 0, 2, maxColumns), 'down');
    const saved = saveWorkbook(file);
    const { book } = openWorkbook(saved);
    const data = book.sheet('Dati');
    expect(data?.value(5, 0)).toBe('K03');
    expect(data?.formula(5, 4)).toBe('D6/SUM($D$2:$D$15)');
    expect(book.table('Punkti')?.rect).toEqual(rectOf(0, 0, 15, 5));
    expect(data?.conditionalFormats.find((one) => one.rule.kind === 'iconSet')?.rects).toEqual([
      rectOf(1, 2, 14, 1),
    ]);
    expect(book.names.find((one) => one.name.endsWith('Print_Area'))?.formula).toMatch(
      /\$A\$1:\$I\$15$/,
    );
    const parts = readParts(saved);
    expect(parts.get('xl/charts/chart1.xml')).toMatch(/Dati'?!\$D\$2:\$D\$15</);
    // The chart stood at row 8, the seventh from 0.
    expect(parts.get('xl/drawings/drawing1.xml')).toMatch(/<(?:\w+:)?row>9<\/(?:\w+:)?row>/);
    expect(parts.get(sheetPath)).toContain('sqref="B2:B15"');
  });

  it('saves a renamed sheet, a new one with a table, and a removed one', () => {
    const file = openWorkbook(bytes);
    const { book } = file;
    const lists = book.sheet('Saraksti un citi');
    const guarded = book.sheet('Aizsargāta');
    if (!lists || !guarded) throw new Error('sheets');
    book.renameSheet(lists, 'Izvēles');
    book.removeSheet(guarded);
    const fresh = book.addSheet('Jauna', { at: 0 });
    ['Atslēga', 'Vērtība'].forEach((header, c) => fresh.setValue(0, c, header));
    fresh.setValue(1, 0, 'a');
    fresh.setFormula(1, 1, 'LEN([@Atslēga])', 1);
    book.addTable(fresh, rectOf(0, 0, 2, 2), 'Jaunā');
    fresh.setValue(3, 0, CellError.notAvailable);
    const head = book.styles.derive(0, { font: { bold: true }, fill: '#DDEEEE', locked: false });
    fresh.restyle(rectOf(0, 0, 1, 2), () => head);
    const saved = saveWorkbook(file);
    expect(saveWorkbook(file)).toEqual(saved);

    const again = openWorkbook(saved).book;
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Jauna', 'Dati', 'Izvēles']);
    expect(again.definedName('Izvele')?.formula).toBe('Izvēles!$A$1:$A$2');
    expect(again.definedName('_xlnm.Print_Area', again.sheet('Dati'))).not.toBeNull();
    const sheet = again.sheet('Jauna');
    expect(sheet?.formula(1, 1)).toBe('LEN([@Atslēga])');
    expect(sheet?.value(3, 0)).toBe(CellError.notAvailable);
    expect(again.styles.at(sheet?.style(0, 1) ?? 0)).toMatchObject({
      font: { bold: true },
      fill: '#DDEEEE',
      locked: false,
    });
    expect(again.table('jaunā')?.rect).toEqual(rectOf(0, 0, 2, 2));
    expect(new Set(again.tables.map((table) => table.id)).size).toBe(2);
    const parts = readParts(saved);
    expect(parts.has('xl/worksheets/sheet3.xml')).toBe(false);
    expect(parts.get('[Content_Types].xml')).not.toContain('/xl/worksheets/sheet3.xml');
    expect(parts.get('xl/worksheets/sheet4.xml')).toContain('LEN(Jaunā[[#This Row],[Atslēga]])');
  });
});

describe('parts that only other programs write', () => {
  it('reads prefixed elements, and writes its own with the same prefix', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = packWorkbook({
      sheet: `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row r="2"/></x:sheetData></x:worksheet>`,
    });
    const file = openWorkbook(bytes);
    const sheet = file.book.sheets[0];
    expect(sheet?.values(rectOf(0, 0, 1, 2))).toEqual([['a', 2]]);
    sheet?.setValue(1, 0, 5);
    sheet?.setColumnWidth(0, 1, 20);
    const text = readParts(saveWorkbook(file)).get(sheetPath);
    expect(text).toContain('<x:cols><x:col min="1" max="1" width="20" customWidth="1"/></x:cols>');
    expect(text).toContain('<x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row></x:sheetData>');
  });

  it('expands shared formulas to read, and writes them out when their first cell goes', () => {
    const cell = (address: string, formula: string): string =>
      `<c r="${address}">${formula}<v>1</v></c>`;
    const bytes = packWorkbook({
      sheet:
        `<row r="1">${cell('B1', '<f t="shared" ref="B1:B3" si="0">A1*$C$1</f>')}</row>` +
        `<row r="2">${cell('B2', '<f t="shared" si="0"/>')}</row>` +
        `<row r="3">${cell('B3', '<f t="shared" si="0"/>')}</row>`,
    });
    const file = openWorkbook(bytes);
    const sheet = file.book.sheets[0];
    expect(sheet?.formula(2, 1)).toBe('A3*$C$1');
    sheet?.setValue(1, 1, 7);
    const kept = readParts(saveWorkbook(file)).get(sheetPath);
    expect(kept).toContain(cell('B3', '<f t="shared" si="0"/>'));
    sheet?.setValue(0, 1, 7);
    const text = readParts(saveWorkbook(file)).get(sheetPath);
    expect(text).toContain(cell('B3', '<f>A3*$C$1</f>'));
    expect(text).not.toContain('shared');
  });

  it('keeps rich texts, guides to pronunciation and unknown attributes of rows that move', () => {
    const strings =
      '<si><r><t>bie</t></r><r><rPr><b/></rPr><t>zs</t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>';
    const bytes = packWorkbook({
      strings,
      sheet:
        '<row r="1" spans="1:3" x="y"><c r="A1" t="s" cm="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>3</v></c></row>',
    });
    const file = openWorkbook(bytes);
    const sheet = file.book.sheets[0];
    expect(sheet?.values(rectOf(0, 0, 1, 2))).toEqual([['biezs', '漢字']]);
    sheet?.insert(rectOf(0, 0, 1, maxColumns), 'down');
    sheet?.setValue(1, 2, 'biezs');
    const parts = readParts(saveWorkbook(file));
    expect(parts.get(sheetPath)).toContain(
      '<row r="2" x="y"><c r="A2" t="s" cm="1"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>',
    );
    expect(parts.get('xl/sharedStrings.xml')).toContain(`${strings}<si><t>biezs</t></si></sst>`);
  });

  it('reads entities, escapes, line ends, CDATA, comments and cells that do not say where', () => {
    const bytes = packWorkbook({
      strings:
        '<si><t xml:space="preserve"> a&amp;b&#x101; </t></si><si><t>_x000D_x_x005F_x0041_</t></si>',
      sheet:
        '<!-- <row r="9"/> --><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>\r\n' +
        '<row><c t="str"><v><![CDATA[a<b&c]]></v></c><c t="str"><v>a\r\nb</v></c><c t="b"><v>1</v></c></row>' +
        '<row r="9" note="a>b"><c r="C9" t="e"><v>#DIV/0!</v></c><c/></row>',
    });
    const sheet = openWorkbook(bytes).book.sheets[0];
    expect(sheet?.values(rectOf(0, 0, 2, 3))).toEqual([
      [' a&bā ', '\rx_x0041_', null],
      ['a<b&c', 'a\nb', true],
    ]);
    expect(sheet?.value(8, 2)).toBe(CellError.of('#DIV/0!'));
    expect(sheet?.usedRange(true)).toEqual(rectOf(0, 0, 9, 3));
  });

  it('drops the order of calculation with its type and link when a cell changes', () => {
    const bytes = packWorkbook({
      sheet: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
      types: '<Override PartName="/xl/calcChain.xml" ContentType="application/x-chain"/>',
      workbookLinks:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
      parts: { 'xl/calcChain.xml': '<calcChain/>' },
    });
    const file = openWorkbook(bytes);
    file.book.sheets[0]?.setCachedValue(0, 0, 3);
    expect(readParts(saveWorkbook(file)).has('xl/calcChain.xml')).toBe(true);
    file.book.sheets[0]?.setValue(0, 1, 1);
    const parts = readParts(saveWorkbook(file));
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(parts.get('[Content_Types].xml')).not.toContain('calcChain');
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(parts.get(sheetPath)).toContain('<f>1+1</f><v>3</v>');
  });

  it('reads days counted from 1904, and ISO dates of the strict flavour', () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const workbook = (properties: string): string =>
      `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets><sheet name="Dati" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const sheet = '<row r="1"><c r="A1" t="d"><v>2025-09-01</v></c></row>';
    const from1900 = openWorkbook(packWorkbook({ workbook: workbook(''), sheet })).book;
    expect(from1900.sheets[0]?.value(0, 0)).toBe(45901);
    const from1904 = openWorkbook(
      packWorkbook({ workbook: workbook('<workbookPr date1904="1"/>'), sheet }),
    ).book;
    expect(from1904.date1904).toBe(true);
    expect(from1904.sheets[0]?.value(0, 0)).toBe(45901 - 1462);
  });
});
