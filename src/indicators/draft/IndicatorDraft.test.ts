import type { CellValue } from '../../workbook/TableGrid';
import { buildInput } from '../testing/buildInput';
import {
  blankDraft,
  changedKeys,
  type DraftKey,
  draftKeys,
  readDraft,
  showDraftCell,
  writeDraftCell,
} from './IndicatorDraft';

it('has a text for each column of the catalogue', () => {
  expect(draftKeys).toHaveLength(19);
  expect(blankDraft).toEqual(Object.fromEntries(draftKeys.map((key) => [key, ''])));
});

it('is read as people would type it', () => {
  const catalogue = buildInput({
    Raditaji: [
      ['ID', 'Rādītājs', 'Veids', 'Mērķis', 'Termiņš', 'Bāzes vērtība'],
      ['A1', 'Koncerti', 'skaits', 7.5, 45_901, true],
    ],
  }).tables.get('Raditaji');
  if (!catalogue) throw new Error('No catalogue');
  expect(readDraft(catalogue, 0)).toEqual({
    ...blankDraft,
    ...{ id: 'A1', name: 'Koncerti', measure: 'skaits', target: '7,5', deadline: '01.09.2025.' },
    baseValue: 'Jā',
  });
});

it.each<[key: DraftKey, cell: CellValue, shown: string]>([
  ['deadline', 45_901, '01.09.2025.'],
  ['deadline', 'rudenī', 'rudenī'],
  ['target', 45_901, '45901'],
  ['target', 0.5, '0,5'],
])('%s shows %o as %s', (key, cell, shown) => {
  expect(showDraftCell(cell, key)).toBe(shown);
});

it.each<[key: DraftKey, typed: string, value: CellValue | null, format: string | null]>([
  ['deadline', '31.08.2028.', 46_996, 'dd.mm.yyyy.'],
  ['deadline', ' rudenī ', 'rudenī', null],
  ['deadline', '', null, null],
  ['target', ' 7,5 ', 7.5, null],
  ['target', '80%', 0.8, '0%'],
  ['baseValue', '150%', '150%', null],
  ['target', ' ', null, null],
  ['name', ' 31.08.2028. ', '31.08.2028.', null],
  ['priority', '80%', '80%', null],
  ['name', '7,5', '7,5', null],
])('%s is written from %o as %o (%s)', (key, typed, value, format) => {
  expect(writeDraftCell(typed, key)).toEqual({ value, format });
});

it('knows which cells say something else', () => {
  const before = { ...blankDraft, id: 'A1', name: 'Koncerti', target: '5' };
  const after = { ...before, id: ' A1 ', name: 'Skates', unit: ' ', deadline: '1.9.2025.' };
  expect(changedKeys(before, after)).toEqual(['name', 'deadline']);
  expect(changedKeys(after, after)).toEqual([]);
});
