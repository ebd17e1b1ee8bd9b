import { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import type { CellValue } from '../TableGrid';
import { readGrade } from './readGrade';
import { readScales } from './readScales';

const scales = readScales(undefined, new FindingLog());
const read = (scale: string, cell: CellValue, maximum = Number.NaN) => {
  const found = scales.get(foldText(scale));
  if (!found) throw new Error(`No scale ${scale}`);
  return readGrade(cell, found, maximum);
};

describe('on 10 balles', () => {
  it.each<[CellValue, string, number]>([
    [10, 'Augsts', 1],
    [9, 'Augsts', 0.9],
    [8.5, 'Optimāls', 0.85],
    ['8,99', 'Optimāls', 0.899],
    [8, 'Optimāls', 0.8],
    [6, 'Optimāls', 0.6],
    [5.9, 'Pietiekams', 0.59],
    ['7,5', 'Optimāls', 0.75],
    [' 4 ', 'Pietiekams', 0.4],
    [3.5, 'Nepietiekams', 0.35],
    [1, 'Nepietiekams', 0.1],
    [8.3, 'Optimāls', 0.83],
  ])('%j is %s', (cell, level, fraction) => {
    const marks = typeof cell === 'number' ? cell : Number(cell.toString().replace(',', '.'));
    expect(read('10 balles', cell)).toMatchObject({
      kind: 'grade',
      level,
      fraction,
      marks,
      number: marks,
    });
  });

  it.each<[CellValue, string]>([
    [0, 'grade-outside-scale'],
    [0.9, 'grade-outside-scale'],
    [11, 'grade-outside-scale'],
    [10.1, 'grade-outside-scale'],
    [-5, 'grade-outside-scale'],
    ['septiņi', 'grade-unreadable'],
    ['80%', 'grade-unreadable'],
    [true, 'grade-unreadable'],
    ['8/10', 'grade-unreadable'],
    ['#N/A', 'error-value'],
    ['Augsts', 'grade-unreadable'],
  ])('%j is rejected: %s', (cell, code) => {
    expect(read('10 balles', cell)).toMatchObject({ kind: 'bad', code, column: 'grade' });
  });

  it.each<[CellValue, string | null]>([
    ['', null],
    ['-', null],
    ['nv', 'nv'],
    ['n/v', 'nv'],
    [' NV ', 'nv'],
    ['atbrīvots', 'atbrīvots'],
    ['Atbrīvota', 'atbrīvots'],
  ])('%j is no grade', (cell, word) => {
    for (const scale of ['10 balles', '%', 'Punkti', 'STAP', 'Ieskaite', 'Līmenis']) {
      expect(read(scale, cell)).toEqual({ kind: 'none', word });
    }
  });
});

describe('on %', () => {
  it.each<[CellValue, string, number, number]>([
    [100, 'Augsts', 1, 100],
    [90, 'Augsts', 0.9, 90],
    [0.9, 'Augsts', 0.9, 90],
    ['90%', 'Augsts', 0.9, 90],
    ['90 %', 'Augsts', 0.9, 90],
    [89.9, 'Optimāls', 0.899, 89.9],
    ['89,99%', 'Optimāls', 0.8999, 89.99],
    [60, 'Optimāls', 0.6, 60],
    [0.57, 'Pietiekams', 0.57, 57],
    ['59,9', 'Pietiekams', 0.599, 59.9],
    [40, 'Pietiekams', 0.4, 40],
    [39, 'Nepietiekams', 0.39, 39],
    [0, 'Nepietiekams', 0, 0],
    [1, 'Augsts', 1, 100],
    ['1%', 'Nepietiekams', 0.01, 1],
  ])('%j is %s', (cell, level, fraction, number) => {
    expect(read('%', cell)).toMatchObject({ kind: 'grade', level, fraction, number });
  });
  it.each<CellValue>([101, -1, '120%'])('%j is outside the scale', (cell) => {
    expect(read('%', cell)).toMatchObject({ kind: 'bad', code: 'grade-outside-scale' });
  });
});

describe('on Punkti', () => {
  it.each<[CellValue, number, string, number]>([
    [27, 30, 'Augsts', 0.9],
    [18, 30, 'Optimāls', 0.6],
    [4.2, 7, 'Optimāls', 0.6],
    ['17,9', 30, 'Pietiekams', 179 / 300],
    [12, 30, 'Pietiekams', 0.4],
    [2, 3, 'Optimāls', 2 / 3],
    [0, 30, 'Nepietiekams', 0],
    [30, 30, 'Augsts', 1],
  ])('%j of %d is %s', (cell, maximum, level, fraction) => {
    expect(read('Punkti', cell, maximum)).toMatchObject({ kind: 'grade', level, fraction });
  });
  it('needs a maximum', () => {
    for (const maximum of [Number.NaN, 0, -3]) {
      expect(read('Punkti', 5, maximum)).toMatchObject({
        kind: 'bad',
        code: 'grade-maximum-missing',
        column: 'maximum',
        number: 5,
      });
    }
  });
  it('knows no more points than the maximum', () => {
    expect(read('Punkti', 31, 30)).toMatchObject({ code: 'grade-above-maximum' });
    expect(read('Punkti', -1, 30)).toMatchObject({ code: 'grade-outside-scale' });
  });
});

describe('on scales of words', () => {
  it.each([
    ['STAP', 'P', 'Augsts'],
    ['STAP', 'a', 'Optimāls'],
    ['STAP', 'T', 'Pietiekams'],
    ['STAP', ' s ', 'Nepietiekams'],
    ['Ieskaite', 'Ieskaitīts', 'Pietiekams'],
    ['Ieskaite', 'neieskaitīts', 'Nepietiekams'],
    ['Līmenis', 'augsts', 'Augsts'],
    ['Līmenis', 'Optimāls', 'Optimāls'],
  ])('%s: %j is %s', (scale, cell, level) => {
    const reading = read(scale, cell);
    expect(reading).toMatchObject({ kind: 'grade', level, number: Number.NaN });
    expect(reading.kind === 'grade' && reading.word !== null).toBe(true);
  });
  it.each([
    ['STAP', 'X'],
    ['STAP', '7'],
    ['Ieskaite', 'jā'],
    ['Līmenis', 'Vidējs'],
  ])('%s does not know %j', (scale, cell) => {
    expect(read(scale, cell)).toMatchObject({ kind: 'bad', code: 'grade-word-unknown' });
  });
});
