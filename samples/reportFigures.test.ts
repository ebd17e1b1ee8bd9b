import { computeIndicators } from '../src/indicators/computeIndicators';
import { createLabels } from '../src/i18n/createLabels';
import type { PageCell, PagePlan } from '../src/sheets/PagePlan';
import { planReport } from '../src/sheets/report/planReport';
import { readTables } from '../src/workbook/readTables';
import { aluksne } from './data/aluksne/aluksne';
import { toWorkbookGrid } from './workbook/toWorkbookGrid';

// Every figure here is typed from the printed report of 2024./2025.
const input = readTables(toWorkbookGrid(aluksne));
const comments = new Map([['A38', 'Komisijas un e-klases dati.']]);
const page: PagePlan = planReport(
  { ...input, ...computeIndicators(input), comments },
  createLabels('lv', '22.11.2026. 14:00'),
);

const blockOf = (part: string) => {
  const found = page.blocks.find(({ name }) => name === `KA_PN_2024_2025_${part}`);
  if (found === undefined) throw new Error(`no block ${part}`);
  return found;
};
const cellsOf = (part: string): (PageCell | null)[][] =>
  blockOf(part).rows.map(({ cells }) => [...cells]);
const valuesOf = (part: string) =>
  cellsOf(part).map((cells) => cells.map((one) => one?.value ?? null));

test('the parts stand in the official order', () => {
  const parts = page.blocks.map(({ name }) => name.replace('KA_PN_2024_2025_', ''));
  expect(parts).toEqual('1_1 1_2_1 1_2_2 1_3 1_4 2_1 2_2 3 3_T1 4 5 6 7 8'.split(' '));
});

test('1.2.1: 26 programmes as printed, and KOPĀ 147, 139, 18', () => {
  const rows = valuesOf('1_2_1').slice(3);
  expect(rows).toHaveLength(27);
  const counts = (name: string) => rows.find(([first]) => first === name)?.slice(5);
  expect(counts('Klavierspēle I')).toEqual([58, 56, 6]);
  expect(counts('Akordeona spēle I')).toEqual([null, null, null]);
  expect(counts('Flautas spēle I')).toEqual([1, 0, 0]);
  expect(counts('Kora klase II')).toEqual([14, 12, 0]);
  expect(counts('Trombona spēle')).toEqual([1, 1, 1]);
  expect(counts('KOPĀ')).toEqual([147, 139, 18]);
  expect(rows.filter((line) => line.slice(5).every((value) => value === null))).toHaveLength(9);
  // The dash of Flautas spēle I is a format of the number 0.
  const flute = cellsOf('1_2_1').find(([first]) => first?.value === 'Flautas spēle I');
  expect(flute?.[6]).toMatchObject({ value: 0, format: '0;-0;"-"' });
});

test('1.2.2: leavers 2, 1, 2, 1, 2 by code, 8 in all, each for another reason', () => {
  const rows = valuesOf('1_2_2').slice(3);
  expect(rows.map(([code, all, , other]) => [code, all, other])).toEqual([
    ['20V 212 01 1', 2, 2],
    ['20V 212 02 1', 1, 1],
    ['20V 212 03 1', 2, 2],
    ['20V 212 04 1', 1, 1],
    ['20V 212 06 1', 2, 2],
    ['KOPĀ', 8, 8],
  ]);
});

test('1.3 has 9 and 8 pupils; 1.4 has 25 teachers, 4 with a grade, and blanks where nothing is', () => {
  expect(
    valuesOf('1_3')
      .slice(2)
      .map((line) => [line[1], line[3]]),
  ).toEqual([
    ['Dziedāšanas grupa', 9],
    ['Sagatavošanas klase', 8],
  ]);
  expect(
    valuesOf('1_4')
      .slice(2)
      .map((line) => line[2]),
  ).toEqual([25, 4, null, null]);
});

test('2.1 and 2.2: three goals each, merged over their a) and b) as in the form', () => {
  const goals = cellsOf('2_1').slice(2);
  expect(goals).toHaveLength(6);
  expect(goals.filter(([first]) => first?.span?.rows === 2)).toHaveLength(3);
  expect(goals.filter(([, , status]) => status?.value === 'Sasniegts')).toHaveLength(3);
  expect(
    cellsOf('2_2')
      .slice(2)
      .filter(([first]) => first !== null),
  ).toHaveLength(3);
});

test('3: four criteria with 4, 2, 5 and 4 indicators; three Labi, one Ļoti labi', () => {
  const rows = valuesOf('3');
  const levels = rows.filter(([first]) => first === 'Vērtējuma līmenis').map(([, level]) => level);
  expect(levels).toEqual(['Labi', 'Labi', 'Labi', 'Ļoti labi']);
  const headers = rows.flatMap(([first], at) => (first === 'Rezultatīvais rādītājs' ? [at] : []));
  const length = (from: number) => rows.slice(from + 1).findIndex((line) => line.length === 0);
  expect(headers.map(length)).toEqual([4, 2, 5, 4]);
});

test('1. tabula: 12,23, 72,66 and 15,11 % of 139, exact in the cell', () => {
  const total = cellsOf('3_T1').at(-1);
  expect(total?.map((one) => one?.value)).toEqual([
    'KOPĀ',
    null,
    139,
    17 / 139,
    101 / 139,
    21 / 139,
    0,
  ]);
  expect(total?.[3]?.format).toContain('0.00%');
  // 1, 4 and 1 of 6 would print 16,67, 66,67 and 16,67, which total 100,01.
  const drums = cellsOf('3_T1').find(([first]) => first?.value === 'Sitaminstrumentu spēle I');
  expect(drums?.slice(3, 6).map((one) => one?.value)).toEqual([1 / 6, 4 / 6, 1 / 6]);
  expect(drums?.[5]?.format).toBe('"16,66%"');
});

test('4: 84,89 % against 70 % is met, with the staff’s words; 4 of 18 beside the stated 4 of 26', () => {
  const [first, , third] = cellsOf('4').slice(2);
  expect(first?.map((one) => one?.value).slice(2, 6)).toEqual([
    'Komisijas un e-klases dati.',
    '84,89\u00a0% (118 no 139)',
    0.7,
    118 / 139,
  ]);
  expect(first?.[6]).toMatchObject({ role: 'good', value: '✔ Sasniegts' });
  expect(third?.[3]?.value).toBe('22,22\u00a0% (4 no 18)\nSkolas norādīts: 15,38\u00a0% (4 no 26)');
});

test('6: both tasks are done; 7: 18 contests, 14 creative events, 7 of its own, no pupil named', () => {
  expect(
    valuesOf('6')
      .slice(2)
      .map(([, outcome]) => outcome),
  ).toEqual(['Izpildīts', 'Izpildīts']);
  const rows = valuesOf('7');
  const captions = rows.flatMap((line, at) => (line.length === 1 && at > 0 ? [at] : []));
  const names = captions.map((at, index) => {
    const lines = rows.slice(at + 2, captions[index + 1]).filter((line) => line.length > 1);
    return [rows[at]?.[0], new Set(lines.map(([name]) => name)).size];
  });
  expect(names).toEqual([
    ['Konkursi, skates un festivāli', 18],
    ['Radošā pašizpausme', 13],
    ['Skolas organizēts pasākums', 7],
    ['XIII svētki', 1],
    // Entries of their own are told in sentences, not in a table.
    ['Citi sasniegumi', 0],
  ]);
  expect(rows.flat().join('\n')).not.toMatch(/AMS-\d/);
  expect(rows.find(([name]) => name === 'Naujene WIND 2025')?.slice(2)).toEqual([
    '6 izglītojamie',
    'I vieta, II vieta (2), III vieta (2), Diploms',
  ]);
});
