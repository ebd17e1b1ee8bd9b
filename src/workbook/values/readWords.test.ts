import { formatSchoolYear } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import { isErrorLiteral } from './isErrorLiteral';
import { readClass } from './readClass';
import { readCount } from './readCount';
import { readProgrammeCode } from './readProgrammeCode';
import { readQualityGrade } from './readQualityGrade';
import { isBlank, unreadable } from './Reading';
import { readBaseYear, readSchoolYear, readTargetYear } from './readSchoolYear';
import { readText } from './readText';
import { readValue } from './readValue';
import { readYesNo } from './readYesNo';
import { splitList } from './splitList';

describe('readYesNo', () => {
  it.each<CellValue>(['Jā', 'jā', ' JĀ ', 'Ja', 'yes', 'YES', 'TRUE', true, 1, '1', 'x', 'X'])(
    'takes %j for yes',
    (cell) => {
      expect(readYesNo(cell)).toBe(true);
    },
  );
  it.each<CellValue>(['Nē', 'nē', 'ne', 'no', 'FALSE', false, 0, '0'])(
    'takes %j for no',
    (cell) => {
      expect(readYesNo(cell)).toBe(false);
    },
  );
  it('reads a decomposed ā', () => {
    expect(readYesNo('Jā'.normalize('NFD'))).toBe(true);
  });
  it.each<CellValue>(['', '-', ' '])('takes %j for blank', (cell) => {
    expect(readYesNo(cell)).toBeNull();
  });
  it.each<CellValue>(['varbūt', 2, 'jā jā', '#N/A', '✓'])('cannot read %j', (cell) => {
    expect(readYesNo(cell)).toBe(unreadable);
  });
});

describe('readCount', () => {
  it.each<[CellValue, number | null | typeof unreadable]>([
    [3, 3],
    ['12', 12],
    [0, 0],
    ['-', null],
    [-1, unreadable],
    [2.5, unreadable],
    ['2,5', unreadable],
    ['trīs', unreadable],
    [1e300, unreadable],
  ])('reads %j as %p', (cell, expected) => {
    expect(readCount(cell)).toBe(expected);
  });
});

describe('readValue', () => {
  it.each<[CellValue, number | null | typeof unreadable]>([
    [0.154, 0.154],
    ['80%', 0.8],
    ['150%', 150],
    ['Jā', 1],
    ['nē', 0],
    [true, 1],
    ['-', null],
    ['+5%', 0.05],
    ['vismaz 3', unreadable],
    ['rezultatīvs sniegums', unreadable],
  ])('reads %j as %p', (cell, expected) => {
    expect(readValue(cell)).toBe(expected);
  });
});

describe('readProgrammeCode', () => {
  it.each<CellValue>([
    '20V 212 01 1',
    '20V21201 1',
    '20V212011',
    '20V\u00a0212\u00a001\u00a01',
    '20V 212 01\n1',
    ' 20v 212 01 1 ',
  ])('reads %j as 20V 212 01 1', (cell) => {
    expect(readProgrammeCode(cell)).toBe('20V 212 01 1');
  });
  it.each<[CellValue, string | null | typeof unreadable]>([
    ['10V 212 03 1', '10V 212 03 1'],
    ['21011111', '21011111'],
    ['2101 1111', '21011111'],
    [21011111, '21011111'],
    ['35B 212 01 1', '35b 212 01 1'],
    ['', null],
    ['-', null],
    ['20V 212 01', unreadable],
    ['20V 212 01 1 2', unreadable],
    ['2101111', unreadable],
    ['Klavierspēle', unreadable],
    [true, unreadable],
  ])('reads %j as %p', (cell, expected) => {
    expect(readProgrammeCode(cell)).toBe(expected);
  });
});

describe('readClass', () => {
  it.each<[CellValue, number | null | typeof unreadable]>([
    [4, 4],
    ['4', 4],
    ['4.a', 4],
    ['4a', 4],
    [' 12. klase', 12],
    [4.1, 4],
    ['', null],
    ['-', null],
    ['2024./2025.', unreadable],
    ['sagatavošanas', unreadable],
    [-1, unreadable],
  ])('reads %j as %p', (cell, expected) => {
    expect(readClass(cell)).toBe(expected);
  });
});

describe('readQualityGrade', () => {
  it.each<[CellValue, string | null | typeof unreadable]>([
    ['I', 'I'],
    ['ii', 'II'],
    [' III ', 'III'],
    [1, 'I'],
    ['2', 'II'],
    ['3.', 'III'],
    ['2. pakāpe', 'II'],
    ['II kvalitātes pakāpe', 'II'],
    ['-', null],
    ['IV', unreadable],
    [0, unreadable],
    ['nav', unreadable],
  ])('reads %j as %p', (cell, expected) => {
    expect(readQualityGrade(cell)).toBe(expected);
  });
});

describe('years in cells', () => {
  const show = (read: ReturnType<typeof readBaseYear>) =>
    typeof read === 'number' ? formatSchoolYear(read) : read;

  it('does not guess which school year a calendar year means for a row', () => {
    expect(readSchoolYear('2024')).toBe(unreadable);
    expect(readSchoolYear(2024)).toBe(unreadable);
    expect(readSchoolYear('')).toBeNull();
    expect(show(readSchoolYear('2024/25'))).toBe('2024./2025.');
  });
  it.each<[CellValue, string | null | typeof unreadable]>([
    [2028, '2027./2028.'],
    ['2028', '2027./2028.'],
    ['2028. gads', '2027./2028.'],
    ['2027./2028.', '2027./2028.'],
    ['', null],
    ['drīz', unreadable],
    [12, unreadable],
    [true, unreadable],
  ])('reads the target year %j as %p', (cell, expected) => {
    expect(show(readTargetYear(cell))).toBe(expected);
  });
  it.each<[CellValue, string | null | typeof unreadable]>([
    ['iepriekšējais', 'iepriekšējais'],
    ['Iepriekšējais gads', 'iepriekšējais'],
    ['previous', 'iepriekšējais'],
    ['2025/26', '2025./2026.'],
    ['-', null],
    ['pirms tam', unreadable],
  ])('reads the base year %j as %p', (cell, expected) => {
    expect(show(readBaseYear(cell))).toBe(expected);
  });
});

describe('readText', () => {
  it.each<[CellValue, string | null]>([
    [' Kora klase ', 'Kora klase'],
    [12, '12'],
    [0.1 + 0.2, '0.3'],
    [true, 'TRUE'],
    ['=1+1', '=1+1'],
    ['', null],
    ['–', null],
  ])('reads %j as %j', (cell, expected) => {
    expect(readText(cell)).toBe(expected);
  });
});

describe('isErrorLiteral', () => {
  it.each(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'])(
    'knows %s',
    (cell) => {
      expect(isErrorLiteral(cell)).toBe(true);
    },
  );
  it.each<CellValue>(['#1', '# N/A', 'N/A', '', 5, false])('lets %j be', (cell) => {
    expect(isErrorLiteral(cell)).toBe(false);
  });
});

describe('splitList', () => {
  it('parts a cell at semicolons and drops the blanks', () => {
    expect(splitList(' A12; A39 ;;-; ')).toEqual(['A12', 'A39']);
    expect(splitList('')).toEqual([]);
  });
});

it('takes a cell of 100,000 characters for what it is', () => {
  const long = 'Ā'.repeat(100_000);
  for (const read of [readYesNo, readCount, readValue, readProgrammeCode, readClass]) {
    expect(read(long)).toBe(unreadable);
  }
  expect(readQualityGrade(long)).toBe(unreadable);
  expect(readBaseYear(long)).toBe(unreadable);
  expect(readText(long)).toBe(long);
  expect(isBlank(' '.repeat(100_000))).toBe(true);
});
