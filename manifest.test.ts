import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import packageJson from './package.json';

const root = __dirname;
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'text/xml');
const all = [...manifest.getElementsByTagName('*')];
const named = (name: string): Element[] => all.filter((element) => element.localName === name);
const only = (name: string): Element => {
  const [first, ...more] = named(name);
  if (!first || more.length > 0) throw new Error(`Not exactly one ${name}`);
  return first;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const childNames = (element: Element): string[] =>
  [...element.childNodes]
    .filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)
    .map((child) => child.localName ?? '');
const within = (parent: Element): Element[] => [...parent.getElementsByTagName('*')];

/** Width and height from the header of a PNG (ISO/IEC 15948, chunk IHDR). */
const readPngSize = (file: string): readonly [number, number] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const base = 'https://localhost:3000/';
const fileBehind = (url: string): string => {
  expect(url.startsWith(base)).toBe(true);
  return path.join(root, url.slice(base.length));
};

/** Every resource by its id: images, addresses, short and long strings. */
const resources = new Map(
  [...only('Resources').getElementsByTagName('*')]
    .filter((element) => element.hasAttribute('id'))
    .map((element) => [attribute(element, 'id'), element]),
);

describe('manifest', () => {
  it('keeps the order of elements that the schema of add-in manifests asks for', () => {
    const rootElement = manifest.documentElement;
    if (!rootElement) throw new Error('No root element');
    expect(childNames(rootElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(childNames(only('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(childNames(only('Runtimes').parentNode as Element)).toEqual([
      'Runtimes',
      'DesktopFormFactor',
    ]);
    expect(childNames(only('DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
    expect(childNames(only('GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    expect(childNames(only('Resources'))).toEqual([
      'Images',
      'Urls',
      'ShortStrings',
      'LongStrings',
    ]);
    for (const control of named('Control')) {
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  it('bears a GUID and the version of the package', () => {
    expect(only('Id').textContent).toMatch(/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/);
    expect(only('Version').textContent).toBe(`${packageJson.version}.0`);
  });

  it('asks for Excel with ExcelApi 1.14 and a shared runtime, and for no more', () => {
    expect(
      named('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]),
    ).toEqual([
      ['ExcelApi', '1.14'],
      ['SharedRuntime', '1.1'],
    ]);
    expect(only('Permissions').textContent).toBe('ReadWriteDocument');
    expect(named('AppDomain')).toEqual([]);
  });

  it('resolves every resid, each of 32 characters at most, and leaves no resource unused', () => {
    const used = all.filter((element) => element.hasAttribute('resid'));
    const ids = used.map((element) => attribute(element, 'resid'));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !ids.includes(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  it('runs the pane and the ribbon functions in one long-lived runtime', () => {
    const runtime = only('Runtime');
    const resid = attribute(runtime, 'resid');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    expect(attribute(only('FunctionFile'), 'resid')).toBe(resid);
    const panes = named('SourceLocation').filter((element) => element.hasAttribute('resid'));
    expect(panes.map((element) => attribute(element, 'resid'))).toEqual([resid]);
    const page = resources.get(resid);
    const settings = within(only('DefaultSettings'))[0];
    expect(page && attribute(page, 'DefaultValue')).toBe(
      settings && attribute(settings, 'DefaultValue'),
    );
  });

  it('offers the recalculation, three places of the pane and the pane itself', () => {
    const labels = named('Control').map((control) => {
      const label = within(control).find((element) => element.localName === 'Label');
      const resource = label && resources.get(attribute(label, 'resid'));
      return resource && attribute(resource, 'DefaultValue');
    });
    expect(labels).toEqual(['Pārrēķināt', 'Rādītāji', 'Datu pārbaude', 'Plāns', 'Atvērt rūti']);
    const ids = named('Control').map((control) => attribute(control, 'id'));
    expect(new Set(ids).size).toBe(5);
    expect(named('FunctionName').map((element) => element.textContent)).toEqual([
      'recalculate',
      'openIndicators',
      'openFindings',
      'openPlan',
    ]);
  });

  it('gives each button an icon of its own', () => {
    const icons = named('Control').map((control) => {
      const image = within(control).find((element) => element.localName === 'Image');
      return image && attribute(image, 'resid');
    });
    expect(new Set(icons).size).toBe(icons.length);
  });

  it('speaks https everywhere', () => {
    const addresses = [...source.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter(([, url]) => !url?.startsWith('https://'))).toEqual([]);
  });

  it('has every icon in the pixels that it claims', () => {
    for (const image of named('Image').filter((element) => element.hasAttribute('size'))) {
      const size = Number(attribute(image, 'size'));
      const resource = resources.get(attribute(image, 'resid'));
      if (!resource) throw new Error(`No ${attribute(image, 'resid')}`);
      expect(readPngSize(fileBehind(attribute(resource, 'DefaultValue')))).toEqual([size, size]);
    }
    for (const icon of named('Icon')) {
      const sizes = within(icon).map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
    expect(readPngSize(fileBehind(attribute(only('IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
    const high = fileBehind(attribute(only('HighResolutionIconUrl'), 'DefaultValue'));
    expect(readPngSize(high)).toEqual([64, 64]);
  });

  it('says everything in Latvian first and in English too', () => {
    expect(only('DefaultLocale').textContent).toBe('lv-LV');
    const texts = [
      ...named('DisplayName'),
      ...named('Description').filter((element) => element.hasAttribute('DefaultValue')),
      ...named('String'),
    ];
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) {
      const overrides = within(text);
      expect(overrides.map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
      expect(overrides.every((override) => attribute(override, 'Value') !== '')).toBe(true);
    }
  });

  it('keeps every text within the length that Office shows', () => {
    const longest: Readonly<Record<string, number>> = {
      DisplayName: 125,
      Description: 250,
      ShortStrings: 125,
      LongStrings: 250,
    };
    for (const [name, limit] of Object.entries(longest)) {
      const texts = named(name).flatMap((element) => [element, ...within(element)]);
      const lengths = texts.flatMap((element) => [
        attribute(element, 'DefaultValue').length,
        attribute(element, 'Value').length,
      ]);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
    }
  });

  it('leads help to a page that is there', () => {
    const help = fileBehind(attribute(only('SupportUrl'), 'DefaultValue'));
    expect(existsSync(help)).toBe(true);
  });
});
