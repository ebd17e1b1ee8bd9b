import { findExcel, type Computer } from './findExcel';

const clickToRun = String.raw`C:\Program Files\Microsoft Office\root\Office16\EXCEL.EXE`;
const elsewhere = String.raw`D:\Office\Root\Office16\EXCEL.EXE`;

/** What `reg query … /ve` prints: an empty line, the key, its default value, an empty line. */
const answer = (hive: string, value: string, word = '(Default)'): string =>
  [
    '',
    String.raw`${hive}\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`,
    `    ${word}    REG_SZ    ${value}`,
    '',
    '',
  ].join('\r\n');

const windows = (changes: Partial<Computer>): Computer => ({
  platform: 'win32',
  env: { PROGRAMFILES: String.raw`C:\Program Files` },
  isThere: () => false,
  queryRegistry: () => null,
  ...changes,
});

test('Excel in its usual folder is found without a question to the registry', () => {
  const computer = windows({
    isThere: (place) => place === clickToRun,
    queryRegistry: () => {
      throw new Error('asked');
    },
  });
  expect(findExcel(computer)).toBe(clickToRun);
});

test.each([
  ['for all users', 'HKLM', 'HKEY_LOCAL_MACHINE', elsewhere, '(Default)'],
  ['for one user', 'HKCU', 'HKEY_CURRENT_USER', elsewhere, '(Default)'],
  ['by a Windows in another language', 'HKLM', 'HKEY_LOCAL_MACHINE', elsewhere, '(Standard)'],
  ['in quotation marks', 'HKLM', 'HKEY_LOCAL_MACHINE', `"${elsewhere}"`, '(Default)'],
])('Excel in another folder is found by its key %s', (_, hive, spelled, value, word) => {
  const computer = windows({
    isThere: (place) => place === elsewhere,
    queryRegistry: (key) => (key.startsWith(`${hive}\\`) ? answer(spelled, value, word) : null),
  });
  expect(findExcel(computer)).toBe(elsewhere);
});

test('a key that outlived its Excel finds nothing', () => {
  const computer = windows({ queryRegistry: () => answer('HKEY_LOCAL_MACHINE', elsewhere) });
  expect(findExcel(computer)).toBeNull();
});

test.each([
  String.raw`C:\Program Files\WindowsApps\Office.Excel_1.0_x64\Office16\EXCEL.EXE`,
  String.raw`C:\Users\skola\AppData\Local\Microsoft\WindowsApps\excel.exe`,
])('a key that names the Excel of the store finds nothing: %s', (place) => {
  const isThere = (asked: string): boolean => asked === place;
  const queryRegistry = (): string => answer('HKEY_CURRENT_USER', place);
  expect(findExcel(windows({ isThere, queryRegistry }))).toBeNull();
});

test('a key without a value finds nothing', () => {
  const computer = windows({
    isThere: (place) => place !== '' && !place.startsWith('C:'),
    queryRegistry: () => '\r\nERROR: The system was unable to find the specified registry key\r\n',
  });
  expect(findExcel(computer)).toBeNull();
});

test('on a Mac the application is looked for, elsewhere nothing', () => {
  const isThere = (place: string): boolean => place === '/Applications/Microsoft Excel.app';
  expect(findExcel(windows({ platform: 'darwin', isThere }))).not.toBeNull();
  expect(findExcel(windows({ platform: 'linux', isThere: () => true }))).toBeNull();
});
