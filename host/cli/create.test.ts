import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCreateArguments, UsageError } from './readArguments';

const root = join(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aplis-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Types the command as a user does; the bundle has been made by `npm test` before. */
const create = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'host/cli/create.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });

test('a new file is made with a catalogue; asked again, it is left alone', () => {
  const path = join(folder, 'skola.xlsx');
  const made = create(path, '--preset', 'general', '--year', '2025/26');
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toContain('Izveidotas lapas: Par darbgrāmatu, Iestatījumi');
  const bytes = readFileSync(path);
  const again = create(path, '--lang', 'en');
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('has everything already');
  expect(readFileSync(path).equals(bytes)).toBe(true);
}, 60_000);

test('a file that is no workbook is not overwritten', () => {
  const path = join(folder, 'vestule.xlsx');
  writeFileSync(path, 'Labdien!');
  const { status, stderr } = create(path);
  expect(status).toBe(2);
  expect(stderr).toContain('nav Excel darbgrāmata');
  expect(readFileSync(path, 'utf8')).toBe('Labdien!');
});

test('a folder that is not there is named, and nothing is made', () => {
  const path = join(folder, 'nav', 'skola.xlsx');
  const { status, stderr } = create(path);
  expect(status).toBe(2);
  expect(stderr).toContain(path);
  expect(existsSync(path)).toBe(false);
}, 60_000);

test('a preset that there is not is refused with those that there are', () => {
  expect(() => readCreateArguments(['a.xlsx', '--preset', 'skola'])).toThrow(UsageError);
  expect(() => readCreateArguments(['a.xlsx', '--preset', 'skola'])).toThrow(
    /Sagataves «skola» nav; ir .*music-report.*There is no preset “skola”/,
  );
  expect(readCreateArguments(['a.xlsx'])).toEqual({
    ...{ input: 'a.xlsx', output: 'a.xlsx', year: null, language: 'lv', preset: null },
  });
});
