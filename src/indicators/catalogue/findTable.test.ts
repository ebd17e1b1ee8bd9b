import { buildInput } from '../testing/buildInput';
import { countableTables, findTable } from './findTable';

const { tables } = buildInput({ Personals: [['Mācību gads', 'Darbinieks']] });
const personnel = tables.get('Personals');

it.each(['Personals', 'PERSONALS', 'Personāls', ' personāls', 'Staff'])('%s is found', (text) => {
  expect(findTable(text, tables)).toEqual({ kind: 'found', table: personnel });
});

it('is found by the title that people gave to its sheet, and by its own still', () => {
  if (!personnel) throw new Error('No staff');
  const table = { ...personnel, sheet: 'Mūsu ļaudis' };
  const renamed = new Map(tables).set('Personals', table);
  expect(findTable('mūsu  ļaudis', renamed)).toEqual({ kind: 'found', table });
  expect(findTable('Personāls', renamed)).toEqual({ kind: 'found', table });
});

it.each([
  ['Vertejumi', { kind: 'absent', name: 'Vertejumi' }],
  ['Vērtējumi', { kind: 'absent', name: 'Vertejumi' }],
  ['Personal', { kind: 'unknown', nearest: 'Personals' }],
  ['Kaut kas cits', { kind: 'unknown', nearest: null }],
  ['', { kind: 'unknown', nearest: null }],
])('%s is %o', (text, reference) => {
  expect(findTable(text, tables)).toEqual(reference);
});

it('offers tables with school years that are not entered for indicators', () => {
  expect([...countableTables].sort()).toEqual([
    ...['Aptaujas', 'GadaMerki', 'Ieraksti', 'InteresuIzglitiba', 'Izglitojamie', 'Kriteriji'],
    ...['Pasakumi', 'Personals', 'Plans', 'Procesi', 'Vakances', 'Vertejumi'],
  ]);
});
