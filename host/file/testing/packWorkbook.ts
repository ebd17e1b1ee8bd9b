import { packEntry, writeZip } from '../zip/writeZip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export interface RawWorkbook {
  /** The content of `sheetData`, or a whole part when it begins with an angle and `?`. */
  readonly sheet: string;
  /** What follows `sheetData`. */
  readonly tail?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  /** Further parts by path; relationships of the sheet as `xl/worksheets/_rels/sheet1.xml.rels`. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly workbookLinks?: string;
  readonly types?: string;
}

/** A workbook written by hand, for what no writer at hand writes: one sheet called Dati. */
export function packWorkbook(raw: RawWorkbook): Uint8Array {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const links = (content: string): string =>
    `<Relationships xmlns="${packages}/relationships">${content}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
      `${raw.types ?? ''}</Types>`,
    '_rels/.rels': links(link('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml':
      raw.workbook ??
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Dati" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      link('rId1', 'worksheet', '/xl/worksheets/sheet1.xml') +
        (raw.strings === undefined ? '' : link('rId2', 'sharedStrings', 'sharedStrings.xml')) +
        (raw.styles === undefined ? '' : link('rId3', 'styles', 'styles.xml')) +
        (raw.workbookLinks ?? ''),
    ),
    'xl/worksheets/sheet1.xml': raw.sheet.startsWith('<?')
      ? raw.sheet
      : `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${raw.sheet}</sheetData>${raw.tail ?? ''}</worksheet>`,
    ...(raw.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${raw.strings}</sst>` }),
    ...(raw.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${raw.styles}</styleSheet>` }),
    ...raw.parts,
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).map(([path, text]) => packEntry(path, encoder.encode(text))),
  );
}
