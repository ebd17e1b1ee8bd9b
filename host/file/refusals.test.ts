import { deflateSync } from 'fflate';
import { FileError, fileLimits, type FileErrorCode } from './FileError';
import { openWorkbook } from './openWorkbook';
import { newWorkbook } from './newWorkbook';
import { packWorkbook } from './testing/packWorkbook';
import { crc32 } from './zip/crc32';
import { packEntry, writeZip } from './zip/writeZip';

function codeOf(bytes: Uint8Array): FileErrorCode | null {
  try {
    openWorkbook(bytes);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const utf8 = new TextEncoder();
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const sheetWith = (content: string): Uint8Array => packWorkbook({ sheet: content });

describe('openWorkbook refuses', () => {
  it.each<[string, FileErrorCode, Uint8Array]>([
    ['an empty file', 'empty', new Uint8Array()],
    ['a text', 'not-a-zip', utf8.encode('Vārds;Atzīme\n')],
    ['a container cut off', 'not-a-zip', newWorkbook().source.bytes.slice(0, 900)],
    ['an old .xls', 'not-xlsx', new Uint8Array([...oldOffice, ...new Array<number>(600).fill(0)])],
    [
      'a workbook locked with a password',
      'encrypted',
      new Uint8Array([
        ...oldOffice,
        ...new Array<number>(504).fill(0),
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
    ],
    ['some other zip', 'not-xlsx', writeZip([packEntry('a.txt', utf8.encode('a'))])],
    ['a container beyond the cap', 'container-too-large', new Uint8Array(fileLimits.container + 1)],
    ['a DTD', 'malformed-xml', sheetWithDtd()],
    ['a sheet cut off', 'malformed-xml', sheetWith('<row r="1"><c r="A1"><v>1</v></c>')],
    ['a row that stands twice', 'malformed-xml', sheetWith('<row r="1"/><row r="1"/>')],
    ['a cell in another row', 'malformed-xml', sheetWith('<row r="1"><c r="A2"/></row>')],
    ['a text that is not listed', 'malformed-xml', sheetWith('<row><c t="s"><v>5</v></c></row>')],
    ['an unknown entity', 'malformed-xml', sheetWith('<row><c t="str"><v>&x;</v></c></row>')],
  ])('%s: %s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('a document of Word', () => {
    const types = (main: string): string =>
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const parts = {
      '[Content_Types].xml': types(word),
      '_rels/.rels': links,
      'word/document.xml': '<a/>',
    };
    const entries = Object.entries(parts).map(([name, text]) => packEntry(name, utf8.encode(text)));
    expect(codeOf(writeZip(entries))).toBe('not-xlsx');
  });

  it('what declares more than the cap, without inflating it', () => {
    const lies = {
      ...packEntry('xl/media/a.bin', utf8.encode('a')),
      size: fileLimits.inflated + 1,
    };
    expect(codeOf(writeZip([lies]))).toBe('inflated-too-large');
  });

  it('what inflates to more than the cap although it declares little', () => {
    const bomb = new Uint8Array(fileLimits.inflated + 1024 * 1024);
    const types = {
      ...packEntry('[Content_Types].xml', utf8.encode('')),
      data: deflateSync(bomb, { level: 9 }),
      size: 1000,
    };
    expect(types.data.length).toBeLessThan(200_000);
    expect(codeOf(writeZip([types]))).toBe('inflated-too-large');
  });

  it('an entry whose content is not what its check sum says', () => {
    const text = utf8.encode('<Types/>');
    const entry = { ...packEntry('[Content_Types].xml', text), crc: crc32(text) ^ 1 };
    expect(codeOf(writeZip([entry]))).toBe('not-a-zip');
  });

  it('elements nested without end, not by running out of stack', () => {
    const deep = 200_000;
    const bytes = packWorkbook({ sheet: '', styles: '<a>'.repeat(deep) + '</a>'.repeat(deep) });
    expect([null, 'malformed-xml']).toContain(codeOf(bytes));
  });
});

function sheetWithDtd(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const entity = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">';
  return packWorkbook({
    sheet: `<?xml version="1.0"?><!-- x --><!DOCTYPE x [${entity}]><worksheet xmlns="${main}"><sheetData/></worksheet>`,
  });
}
