import type { ShareWorkbook } from '../ShareWorkbook';
import { packStored } from './packStored';
import { printSheet } from './printSheet';
import { StyleSheet } from './StyleSheet';
import { xmlText } from './xmlText';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const sheetPart = (at: number): string => `worksheets/sheet${at + 1}.xml`;

const printWorkbook = ({ sheets }: ShareWorkbook): string => {
  const names = sheets.map(
    ({ title }, at) => `<sheet name="${xmlText(title)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.flatMap(({ title, repeated }, at) => {
    if (repeated === null) return [];
    const quoted = xmlText(title.replaceAll("'", "''"));
    const rows = `$${repeated[0]}:$${repeated[1]}`;
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${quoted}'!${rows}</definedName>`,
    ];
  });
  return [
    `<workbook xmlns="${main}" xmlns:r="${office}">`,
    `<sheets>${names.join('')}</sheets>`,
    titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
};

const printContentTypes = ({ sheets }: ShareWorkbook): string => {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, at): [string, string] => [
      `/xl/${sheetPart(at)}`,
      `${spreadsheet}.worksheet+xml`,
    ]),
  ];
  return [
    `<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    ...parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
};

const printProperties = ({ title }: ShareWorkbook): string =>
  `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;

/**
 * A share copy as the bytes of an .xlsx: sheets, styles and a title, and no part besides. Nobody's
 * name, no time, no link and no formula comes with it.
 */
export const writeShareFile = (workbook: ShareWorkbook): Uint8Array => {
  const styles = new StyleSheet();
  const sheets = workbook.sheets.map((sheet, at) => printSheet(sheet, styles, at === 0));
  const parts: Record<string, string> = {
    '[Content_Types].xml': printContentTypes(workbook),
    '_rels/.rels': relationships([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': printProperties(workbook),
    'xl/workbook.xml': printWorkbook(workbook),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => [`${office}/worksheet`, sheetPart(at)] as const),
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.print(),
  };
  sheets.forEach((xml, at) => {
    parts[`xl/${sheetPart(at)}`] = xml;
  });
  return packStored(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, declaration + xml])),
  );
};
