import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

/**
 * The five priorities. The plan's strategic goals do not match them: goal 1 fits priority 1, goal 3
 * priority 2, goal 2 priority 3; priorities 4 and 5 have no goal of their own, and goals 4 and 5 no
 * priority. Nobody is named for priority 3 as a whole, so that one of its tasks is without an owner.
 */
export const priorities: SampleTable = {
  table: 'Prioritates',
  rows: toRows(
    ['Nr.', 'Prioritāte', 'Stratēģiskais mērķis', 'Atbildīgais'],
    [
      [
        '1',
        'Mācību kvalitāte un skolēnu sasniegumi',
        '1. mērķis: kvalitatīva pamatizglītība un profesionālā ievirze mūzikā un dejā',
        'Direktora vietnieks izglītības jomā',
      ],
      [
        '2',
        'Inovatīva, radoša un iekļaujoša mācību vide',
        '3. mērķis: mūsdienīga mācību vide un digitālā infrastruktūra',
        'Direktora vietnieks saimniecības jomā',
      ],
      [
        '3',
        'Pedagogu profesionālā izaugsme un sadarbība',
        '2. mērķis: pedagogu kompetence un mācību metodika',
      ],
      ['4', 'Skolēnu līdzdalība un karjeras izglītība', '', 'Pedagogs karjeras konsultants'],
      ['5', 'Laba pārvaldība', '', 'Direktors'],
    ],
  ),
};
