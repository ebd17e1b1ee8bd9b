import type { CellValue } from '../../workbook/TableGrid';
import { findIn } from '../testing/findIn';

it.each<[goal: string, comparison: string, target: CellValue, measure: string, isFound: boolean]>([
  ['Rezultatīvs sniegums.', '', '', 'manuāls', true],
  ['Rezultatīvs sniegums.', '>=', 3, 'manuāls', false],
  ['Pakāpeniski palielināt.', 'pieaug', '', 'manuāls', false],
  ['Plāns ir gatavs.', 'jā', '', 'jā/nē', false],
  ['', '', '', 'manuāls', false],
])('the goal "%s" with "%s" and "%s" of %s: %s', (goal, comparison, target, measure, isFound) => {
  const findings = findIn(
    {
      tables: {
        Raditaji: [
          ['ID', 'Rādītājs', 'Mērķa formulējums', 'Veids', 'Salīdzinājums', 'Mērķis'],
          ['A39', 'Sniegums', goal, measure, comparison, target],
        ],
      },
    },
    'target-in-words',
  );
  expect(findings).toMatchObject(
    isFound ? [{ severity: 'warning', row: 4, column: 'Mērķis', value: goal }] : [],
  );
});
