import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { reportYear } from './settings';

/**
 * What the school stated itself. A40 stands against 4 of 18 in the pupils' rows; A32 and A34 are
 * percentages that no whole number gives; A13 has no row, because the report does not say how many
 * items were bought.
 */
export const measurements: SampleTable = {
  table: 'Merijumi',
  rows: toRows(
    ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Pierādījums'],
    [
      ['A32', '80%', '', 8, 'Ziņojuma 3.1. kritērijs; izglītojamo skaits no 1.3. tabulas'],
      ['A33', '', 4, 25, 'Ziņojuma 3.1. kritērijs: 16 % no noslēguma klašu izglītojamajiem'],
      ['A34', '70%', '', 25, 'Ziņojuma 3.3. kritērijs; vēroto pedagogu skaits nav norādīts'],
      ['A36', 4, '', '', 'Ziņojuma 3.4. kritērijs: 1 atjauno, 1 piesakās II, 2 piesakās I'],
      ['A40', '', 4, 26, 'Ziņojuma 4. sadaļa: 15,4 % no programmu absolventiem'],
    ].map((line) => [reportYear, ...line]),
  ),
};
