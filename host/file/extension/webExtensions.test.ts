import type { AddInReference } from '../../book/WebExtension';
import { newWorkbook } from '../newWorkbook';
import { openWorkbook, saveWorkbook } from '../openWorkbook';
import { packWorkbook } from '../testing/packWorkbook';
import { differingParts, readParts } from '../testing/readParts';

const ours: AddInReference = {
  id: '127c68e7-c341-458f-abba-9d1ba6992ee4',
  version: '0.1.0.0',
  store: 'developer',
  storeType: 'Registry',
};
const setting = 'Office.AutoShowTaskpaneWithDocument';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const family = 'http://schemas.microsoft.com/office/2011/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One add-in's part, as Excel writes it for one that the admin centre deployed. */
const part = (instance: string, references: string, properties: string): string =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${instance}}">` +
  `${references}<we:properties>${properties}</we:properties><we:bindings/>` +
  `<we:snapshot xmlns:r="${office}"/></we:webextension>`;

/** A file that knows two add-ins: one of others, and, when asked, ours. */
const knowing = (own: string | null): Uint8Array => {
  const others = part(
    '52811C31-4593-43B8-A697-EB873422D156',
    '<we:reference id="WA104381441" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/>',
    '<we:property name="krāsa" value="&quot;zila&quot;"/>',
  );
  const pane = (number: number): string =>
    `<wetp:taskpane dockstate="right" visibility="0" width="438" row="${number + 3}">` +
    `<wetp:webextensionref r:id="rId${number}"/></wetp:taskpane>`;
  const link = (id: number): string =>
    `<Relationship Id="rId${id}" Type="${family}/webextension" Target="webextension${id}.xml"/>`;
  const numbers = own === null ? [1] : [1, 2];
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/webextensions/${name}.xml" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  return packWorkbook({
    sheet: '<row r="1"><c r="A1"><v>1</v></c></row>',
    types:
      type('taskpanes', 'webextensiontaskpanes') +
      numbers.map((number) => type(`webextension${number}`, 'webextension')).join(''),
    parts: {
      '_rels/.rels':
        `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${family}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
      'xl/webextensions/taskpanes.xml':
        `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" xmlns:r="${office}">` +
        `${numbers.map(pane).join('')}</wetp:taskpanes>`,
      'xl/webextensions/_rels/taskpanes.xml.rels': `<Relationships xmlns="${packages}">${numbers.map(link).join('')}</Relationships>`,
      'xl/webextensions/webextension1.xml': others,
      ...(own !== null && { 'xl/webextensions/webextension2.xml': own }),
    },
  });
};

const deployed = part(
  'B3B2A6F0-51B8-4F2E-8B0F-0A3A29D8F0AA',
  `<we:reference id="${ours.id.toUpperCase()}" version="0.1.0.0" store="EXCatalog" storeType="EXCatalog"/>`,
  '<we:property name="valoda" value="&quot;lv&quot;"/>',
);

test('a new workbook keeps a setting in parts of the kind that Excel writes', () => {
  const file = newWorkbook();
  file.book.webExtensionOf(ours).set(setting, 'true');
  const bytes = saveWorkbook(file);
  const parts = readParts(bytes);
  const root = parts.get('_rels/.rels') ?? '';
  expect(root).toContain(
    `Type="${family}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"`,
  );
  expect(parts.get('xl/webextensions/_rels/taskpanes.xml.rels')).toContain(
    `Id="rId1" Type="${family}/webextension" Target="webextension1.xml"`,
  );
  expect(parts.get('xl/webextensions/taskpanes.xml')).toMatch(
    /<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref [^>]*r:id="rId1"\/>/,
  );
  const extension = parts.get('xl/webextensions/webextension1.xml') ?? '';
  expect(extension).toContain(
    `<we:reference id="${ours.id}" version="0.1.0.0" store="developer" storeType="Registry"/>`,
  );
  expect(extension).toContain(
    `<we:properties><we:property name="${setting}" value="true"/></we:properties>`,
  );
  const types = parts.get('[Content_Types].xml') ?? '';
  expect(types).toContain('application/vnd.ms-office.webextensiontaskpanes+xml');
  expect(types).toContain('application/vnd.ms-office.webextension+xml');
  expect([...openWorkbook(bytes).book.webExtensionOf(ours).settings]).toEqual([[setting, 'true']]);
});

test('opening, asking and setting the same again leaves the file byte for byte', () => {
  const bytes = knowing(deployed);
  const file = openWorkbook(bytes);
  file.book.webExtensionOf(ours).set('valoda', '"lv"');
  expect(saveWorkbook(file)).toBe(bytes);
  file.book.webExtensionOf(ours).set('valoda', '"en"');
  file.book.webExtensionOf(ours).set('valoda', '"lv"');
  expect(saveWorkbook(file)).toEqual(bytes);
});

test('an add-in that the admin centre deployed is known by its id, and only its part changes', () => {
  const bytes = knowing(deployed);
  const file = openWorkbook(bytes);
  const extension = file.book.webExtensionOf(ours);
  expect(extension.settings.get('valoda')).toBe('"lv"');
  extension.set('valoda', null);
  extension.set(setting, 'true');
  const saved = saveWorkbook(file);
  expect(differingParts(bytes, saved)).toEqual(['xl/webextensions/webextension2.xml']);
  expect(readParts(saved).get('xl/webextensions/webextension2.xml')).toBe(
    deployed.replace('name="valoda" value="&quot;lv&quot;"', `name="${setting}" value="true"`),
  );
});

test('beside the add-ins of others ours comes last, and theirs stay', () => {
  const bytes = knowing(null);
  const file = openWorkbook(bytes);
  file.book.webExtensionOf(ours).set(setting, 'true');
  const saved = saveWorkbook(file);
  const [before, after] = [readParts(bytes), readParts(saved)];
  const others = 'xl/webextensions/webextension1.xml';
  expect(after.get(others)).toBe(before.get(others));
  const rows = [...(after.get('xl/webextensions/taskpanes.xml') ?? '').matchAll(/ row="(\d+)"/g)];
  expect(rows.map(([, row]) => row)).toEqual(['4', '5']);
  const again = openWorkbook(saved).book;
  expect(again.webExtensions.map(({ reference }) => reference.id)).toEqual([
    'WA104381441',
    ours.id,
  ]);
  expect(again.webExtensions[0]?.settings.get('krāsa')).toBe('"zila"');
});

test('a setting that came and went makes no part', () => {
  const file = newWorkbook();
  const { source } = file;
  const extension = file.book.webExtensionOf(ours);
  extension.set(setting, 'true');
  extension.set(setting, null);
  expect(saveWorkbook(file)).toEqual(source.bytes);
});
