import { pdca, targetTracking, targetTrackingYear } from './outputSchema';
import { schoolYear } from './SchoolYear';

it('has the columns of the target sheet that the contract fixes', () => {
  const year = targetTrackingYear(schoolYear(2025));
  const all = [...targetTracking.before, year.target, year.actual, ...targetTracking.after];
  expect(all.map(({ lv }) => lv)).toEqual([
    'ID',
    'Joma',
    'Rādītājs',
    'Bāze',
    '2025./2026. mērķis',
    '2025./2026. izpilde',
    'Mērķis',
    'Atlikums',
    'Statuss',
    // Ours, not the contract's.
    'Tendence',
    'Skaitītājs',
    'Saucējs',
    'Kopa',
    'Formula',
    'Sakrīt',
    'Komentārs',
  ]);
  expect(all.filter(({ owner }) => owner === 'staff').map(({ lv }) => lv)).toEqual(['Komentārs']);
});

it('has the columns of a PDCA sheet, and leaves six of them to the staff', () => {
  expect(pdca.columns.map(({ lv, owner }) => `${lv}${owner === 'computed' ? '*' : ''}`)).toEqual([
    'ID*',
    'Prioritāte*',
    // Ours, not the contract's.
    'Pārņemts no iepriekšējā gada*',
    'Plānot',
    'Ieviest / darīt',
    'Rādītāji*',
    'Pārbaudīt / mērīt',
    'Izpilde*',
    'Turpmākā rīcība',
    'Atbildīgais',
    'Termiņš',
  ]);
  expect(pdca.table(schoolYear(2025))).toBe('PDCA_2025_2026');
  expect(pdca.title(schoolYear(2025)).lv).toBe('PDCA 2025-2026');
});
