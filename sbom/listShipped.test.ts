import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowedLicenses, describeShipped } from './describeShipped';
import { listShipped, packageFolder } from './listShipped';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sbom-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, content: unknown): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
};

test('names the packages of a build once, nested ones by their own folder', () => {
  const states = (name: string, version: string) => ({ name, version, license: 'MIT' });
  put('node_modules/b/package.json', states('b', '1.0.0'));
  put('node_modules/b/node_modules/@a/c/package.json', states('@a/c', '2.0.0'));
  put('build/one.js.map', {
    sources: ['webpack://x/./node_modules/b/index.js', 'webpack://x/./src/start.ts'],
    sourcesContent: ['12345', '1'],
  });
  put('build/two.js.map', {
    sources: [
      'webpack://x/./node_modules/b/index.js',
      'webpack://x/./node_modules/b/node_modules/@a/c/lib/d.js',
    ],
    sourcesContent: ['12345', '123'],
  });
  expect(listShipped(root, join(root, 'build'))).toEqual([
    { ...states('@a/c', '2.0.0'), modules: 1, sourceLength: 3 },
    { ...states('b', '1.0.0'), modules: 1, sourceLength: 5 },
  ]);
});

test('refuses a package without a licence, and a build that is not there', () => {
  put('node_modules/b/package.json', { name: 'b', version: '1.0.0' });
  put('build/one.js.map', { sources: ['webpack://x/./node_modules/b/index.js'] });
  expect(() => listShipped(root, join(root, 'build'))).toThrow('states no license');
  expect(() => listShipped(root, join(root, 'none'))).toThrow('npm run build');
});

test('our own modules belong to no package', () => {
  expect(packageFolder('webpack://x/./src/taskpane/start.tsx')).toBeNull();
  expect(packageFolder('webpack://x/./node_modules/@a/c/lib/d.js')).toBe('node_modules/@a/c');
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}
const kept = JSON.parse(readFileSync(join(__dirname, '../docs/sbom.json'), 'utf8')) as {
  readonly components: readonly Component[];
};

test('every package that ships has a licence on the list', () => {
  const foreign = kept.components.filter(({ licenses }) =>
    licenses.some(({ license }) => !allowedLicenses.includes(license.id)),
  );
  expect(kept.components.length).toBeGreaterThan(0);
  expect(foreign).toEqual([]);
});

test('the list in the documents has the versions that are locked, and SECURITY.md each of them', () => {
  const lock = JSON.parse(readFileSync(join(__dirname, '../package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const security = readFileSync(join(__dirname, '../SECURITY.md'), 'utf8');
  for (const { name, version } of kept.components) {
    const locked = Object.entries(lock.packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, one]) => one.version);
    expect(locked).toContain(version);
    expect(security.replace(/ +/gu, ' ')).toContain(`| \`${name}\` | ${version} |`);
  }
});

test('a package with a scope is known by its address as registers write it', () => {
  const packages = [
    { name: '@a/c', version: '2.0.0', license: 'MIT', modules: 1, sourceLength: 3 },
  ];
  const list = describeShipped({ name: 'x', version: '1', license: 'MIT' }, packages);
  expect(list.components[0]?.purl).toBe('pkg:npm/%40a/c@2.0.0');
});
