import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Report } from '../../src/createReport';

const root = join(__dirname, '../..');
const sample = join(root, 'samples/aluksne-2024-2025.xlsx');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aplis-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Types the command as a user does; the bundle has been made by `npm test` before. */
const type = (command: 'recalc' | 'freeze' | 'nextYear', ...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, `host/cli/${command}.ts`), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
const recalc = (...words: string[]) => type('recalc', ...words);

const at = (name: string): string => join(folder, name);

test('a workbook is computed into another file, with a report for other programs', () => {
  const { status, stdout } = recalc(sample, '--out', at('out.xlsx'), '--json', at('out.json'));
  expect(status).toBe(0);
  expect(stdout).toContain('118/139');
  expect(stdout).toContain('apmaiņas ar darbgrāmatu');
  const report = JSON.parse(readFileSync(at('out.json'), 'utf8')) as Report & {
    traffic: Record<string, number>;
  };
  expect(Object.keys(report)).toEqual([
    'schoolYear',
    'calculatedAt',
    'indicators',
    'changes',
    'findings',
    'written',
    'traffic',
  ]);
  expect(report.schoolYear).toBe('2024./2025.');
  // One entry an indicator a school year of the plan, which has two.
  const levels = report.indicators.filter(({ id }) => id === 'A38');
  expect(levels.map(({ year }) => year)).toEqual(['2024./2025.', '2025./2026.']);
  expect(levels[0]).toEqual({
    id: 'A38',
    name: expect.any(String),
    year: '2024./2025.',
    value: 118 / 139,
    numerator: 118,
    denominator: 139,
    population: expect.stringContaining('Izglītojamie'),
    target: 0.7,
    status: 'met',
  });
  expect(Object.keys(report.findings[0] ?? {})).toEqual([
    'code',
    'severity',
    'sheet',
    'table',
    'row',
    'column',
    'value',
    'message',
    'remedy',
    'fix',
  ]);
  expect(report.written.sheetsCreated).toBeGreaterThan(0);
  expect(Object.keys(report.traffic)).toEqual(['syncs', 'requests', 'bytesUp', 'bytesDown']);
});

test('without --out the file itself is updated, and a second run leaves it alone', () => {
  const path = at('skola.xlsx');
  copyFileSync(sample, path);
  expect(recalc(path).status).toBe(0);
  const bytes = readFileSync(path);
  expect(bytes.equals(readFileSync(sample))).toBe(false);
  const { status, stdout } = recalc(path);
  expect(status).toBe(0);
  expect(stdout).toContain('fails atstāts, kā bija');
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('--year computes another year, --lang speaks English', () => {
  const { status, stdout } = recalc(
    sample,
    '--out',
    at('out.xlsx'),
    '--year',
    '2025/26',
    '--lang',
    'en',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('Indicator');
  expect(stdout).toContain('round trips');
});

describe('what is no workbook is refused with a sentence, and no file is written', () => {
  const megabytes = (n: number): Uint8Array => new Uint8Array(n * 1024 * 1024);
  /** The first sector of an OLE container whose directory has the stream of an encrypted package. */
  const encrypted = (): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    // Sectors of 512 bytes; the directory begins in the second of them.
    bytes.set([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0], 24);
    bytes.set([1, 0, 0, 0], 48);
    bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    bytes[1024 + 64] = 34;
    bytes[1024 + 66] = 2;
    return bytes;
  };

  test.each<[string, () => Uint8Array, string]>([
    ['text', () => Buffer.from('Tas nav Excel fails.'), 'nav Excel darbgrāmata'],
    ['an empty file', () => new Uint8Array(), 'ir tukšs'],
    ['a zip of something else', () => zipSync({ 'a.txt': new Uint8Array(9) }), 'nav Excel'],
    ['an encrypted workbook', encrypted, 'aizsargāta ar paroli'],
    [
      'a workbook of 200 MB inflated',
      () =>
        zipSync({
          '[Content_Types].xml': Buffer.from('<Types/>'),
          'xl/worksheets/sheet1.xml': megabytes(200),
        }),
      'vairāk nekā 100 MB',
    ],
  ])('%s', (_, make, sentence) => {
    writeFileSync(at('in.xlsx'), make());
    const { status, stderr } = recalc(at('in.xlsx'), '--out', at('out.xlsx'));
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+|Error:/);
    expect(existsSync(at('out.xlsx'))).toBe(false);
  });

  test('a path that leads nowhere', () => {
    const { status, stderr } = recalc(at('nav.xlsx'));
    expect(status).toBe(2);
    expect(stderr).toContain('nav.xlsx');
  });

  test('a year that is none', () => {
    const { status, stderr } = recalc(sample, '--out', at('out.xlsx'), '--year', '2024./2027.');
    expect(status).toBe(2);
    expect(stderr).toContain('2024./2027.');
  });
});

describe('a school year', () => {
  const freeze = (...words: string[]) => type('freeze', ...words);

  test('is frozen into the file, which a second call leaves alone, and unfrozen', () => {
    const path = at('skola.xlsx');
    copyFileSync(sample, path);
    const { status, stdout } = freeze(path, '--year', '2024./2025.');
    expect(status).toBe(0);
    expect(stdout).toContain('2024./2025. mācību gads ir fiksēts');
    const bytes = readFileSync(path);
    expect(bytes.equals(readFileSync(sample))).toBe(false);

    expect(freeze(path, '--year', '2024-2025').stdout).toContain('fails atstāts, kā bija');
    expect(readFileSync(path).equals(bytes)).toBe(true);

    const undone = freeze(
      path,
      '--year',
      '2024/25',
      '--undo',
      '--lang',
      'en',
      '--out',
      at('o.xlsx'),
    );
    expect(undone.status).toBe(0);
    expect(undone.stdout).toContain('is no longer frozen');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('is refused where nothing can be computed, or the call is not understood', () => {
    writeFileSync(at('in.xlsx'), 'Tas nav Excel fails.');
    expect(freeze(at('in.xlsx')).status).toBe(2);
    const { status, stderr } = freeze(sample, '--json', at('x.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('--undo');
  });
});

test('the next school year is begun in another file; the file that was given stays', () => {
  const bytes = readFileSync(sample);
  const nextYear = (...words: string[]) => type('nextYear', ...words);
  const { status, stdout } = nextYear(sample, '--out', at('o.xlsx'), '--from', '2024/25');
  expect(status).toBe(0);
  expect(stdout).toContain('2025./2026. mācību gads ir sagatavots');
  expect(stdout).toContain('absolventi – 18');
  expect(readFileSync(sample).equals(bytes)).toBe(true);
  const again = nextYear(at('o.xlsx'), '--set-year', '--lang', 'en');
  expect(again.stdout).toContain('is now 2025./2026.');
  expect(nextYear(sample, '--from', '2024./2027.').stderr).toContain('--from');
});

test('--help says how to call, and is no mistake', () => {
  for (const word of ['--help', '-h']) {
    const { status, stdout, stderr } = recalc(word);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('npm run recalc -- FAILS.xlsx');
  }
});

test('an option that there is not, or without its value, is named in both languages', () => {
  const unknown = recalc(sample, '--gads', '2024');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('Izvēles --gads nav. / There is no option --gads.');
  const bare = recalc(sample, '--year');
  expect(bare.status).toBe(2);
  expect(bare.stderr).toContain('Izvēle --year nav uzrakstīta pareizi.');
});

test('whoever reads the first line only gets the file all the same', () => {
  const script = join(root, 'host/cli/recalc.ts');
  const words = [process.execPath, '--import', 'tsx', script, sample, '--out', at('out.xlsx')];
  // The reader is gone before anything is said.
  const piped = `${words.map((word) => `'${word}'`).join(' ')} | true; exit $PIPESTATUS`;
  const { status, stderr } = spawnSync('bash', ['-c', piped], { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(at('out.xlsx'))).toBe(true);
});
