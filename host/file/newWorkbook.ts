import { openWorkbook, type WorkbookFile } from './openWorkbook';
import { emptySheet } from './save/printSheet';
import { contentTypes } from './save/contentTypes';
import { emptyStyles } from './template/emptyStyles';
import { printOfficeTheme } from './template/officeThemeXml';
import { escapeAttribute } from './xml/xmlText';
import { packEntry, writeZip } from './zip/writeZip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An open workbook of one empty sheet, with Office's theme; valid when saved as it is. */
export function newWorkbook(sheetName = 'Sheet1'): WorkbookFile {
  const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  const link = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const links = (content: string): string =>
    `${declaration}<Relationships xmlns="${packageRelationships}">${content}</Relationships>`;
  const parts: readonly (readonly [path: string, text: string])[] = [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        override('xl/workbook.xml', workbookType) +
        override('xl/worksheets/sheet1.xml', contentTypes.worksheet) +
        override('xl/theme/theme1.xml', contentTypes.theme) +
        override('xl/styles.xml', contentTypes.styles) +
        `</Types>`,
    ],
    ['_rels/.rels', links(link(1, 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/>` +
        `<bookViews><workbookView/></bookViews>` +
        `<sheets><sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets>` +
        `<calcPr calcId="191029"/></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      links(
        link(1, 'worksheet', 'worksheets/sheet1.xml') +
          link(2, 'theme', 'theme/theme1.xml') +
          link(3, 'styles', 'styles.xml'),
      ),
    ],
    ['xl/worksheets/sheet1.xml', emptySheet(main)],
    ['xl/theme/theme1.xml', printOfficeTheme()],
    ['xl/styles.xml', emptyStyles(main)],
  ];
  const encoder = new TextEncoder();
  return openWorkbook(writeZip(parts.map(([path, text]) => packEntry(path, encoder.encode(text)))));
}
