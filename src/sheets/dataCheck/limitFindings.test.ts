import type { Finding, FindingCode, Severity } from '../../workbook/Finding';
import { bySeverity, findLeftOut } from './limitFindings';

const finding = (code: FindingCode, severity: Severity, row: number): Finding => ({
  ...{ code, severity, row },
  ...{ sheet: 'Vērtējumi', table: 'Vertejumi', column: 'Skala', value: null, params: {} },
});

const errors = [1, 2, 3].map((row) => finding('scale-unknown', 'error', row));
const notes = [4, 5].map((row) => finding('scale-template', 'note', row));

test('those that weigh more come first, those of one weight as they were found', () => {
  const warning = finding('row-of-sums', 'warning', 6);
  const rows = bySeverity([...notes, ...errors, warning]).map(({ row }) => row);
  expect(rows).toEqual([1, 2, 3, 6, 4, 5]);
});

test('a kind of which some have no row is told once, with all of its kind', () => {
  expect(findLeftOut([...errors, ...notes], 2)).toEqual([
    { example: errors[2], total: 3 },
    { example: notes[0], total: 2 },
  ]);
});

test('nothing is left out up to the limit', () => {
  expect(findLeftOut(errors, 3)).toEqual([]);
});
