import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { planYears } from './settings';

const [first, second, third] = planYears;
const deputy = 'Direktora vietnieks izglītības jomā';
const counsellor = 'Pedagogs karjeras konsultants';
const commissions = 'Metodisko komisiju vadītāji';

/**
 * 15 results with 18 quantities: the plan's row 1, 2, 3 of each priority in the plan's year 1, 2, 3.
 * Statuses are entered for the first year only. Priority 4 is entered better than L13 gives (3 of 4
 * is below the threshold), which a check must notice; the last task of priority 3 has nobody
 * responsible and no deadline, as no cell of the plan's PDCA tables has.
 */
export const plan: SampleTable = {
  table: 'Plans',
  rows: toRows(
    [
      'Prioritāte',
      'Uzdevums',
      'Mācību gads',
      'Kvalitatīvais rezultāts',
      'Kvantitatīvais rezultāts',
      'Rādītājs',
      'Atbildīgais',
      'Termiņš',
      'Izpilde',
    ],
    [
      [
        '1',
        'Izveidot atbalstu katra izglītojamā izaugsmei un vērtēt formatīvi visos priekšmetos.',
        first,
        'Darbojas individuālās izaugsmes sistēma, formatīvā vērtēšana ir ierasta.',
        '100 % skolotāju vērtē formatīvi; 100 % izglītojamo saņem atgriezenisko saiti.',
        'L1; L2',
        deputy,
        '29.05.2026.',
        'Daļēji sasniegts',
      ],
      [
        '1',
        'Celt mācību sasniegumus, mācības plānojot pēc iepriekšējo darbu analīzes.',
        second,
        'Sasniegumu analīzi izmanto mācību plānošanā.',
        'Diagnosticējošo darbu rezultāti par 5 % augstāki.',
        'L3',
        deputy,
        '28.05.2027.',
      ],
      [
        '1',
        'Mācīt izglītojamos pašus izvirzīt mērķus un sekot savam progresam.',
        third,
        'Izglītojamie plāno savus mērķus; ir triju gadu sasniegumu analīze.',
        'Savu progresu apzinās 95 % izglītojamo.',
        'L4',
        deputy,
        '31.05.2028.',
      ],
      [
        '2',
        'Modernizēt vienu mācību telpu un turpināt digitālo prasmju apguvi.',
        first,
        'Viena telpa ir modernizēta, digitālās prasmes pilnveidotas.',
        '1 telpa ar interaktīvo tāfeli; 100 % izglītojamo apgūst IT pamatus.',
        'L5; L6',
        'Direktora vietnieks saimniecības jomā',
        '29.05.2026.',
        'Sasniegts',
      ],
      [
        '2',
        'Aprīkot vēl divas telpas un ieviest digitālo sadarbību.',
        second,
        'Divas papildu telpas modernizētas, klases sadarbojas digitāli.',
        '2 pilnībā aprīkotas telpas; 80 % izglītojamo mācībās izmanto e-vidi.',
        'L7; L8',
        'Direktora vietnieks saimniecības jomā',
        '28.05.2027.',
      ],
      [
        '2',
        'Rīkot radošās darbnīcas drošā vidē, kurā jūt novada un Latgales kultūru.',
        third,
        'Radošās darbnīcas ir pieejamas visiem.',
        'Darbnīcās piedalās 100 % izglītojamo.',
        'L9',
        'Audzināšanas darba koordinators',
        '31.05.2028.',
      ],
      [
        '3',
        'Piesaistīt mentoru katram jaunajam pedagogam.',
        first,
        'Darbojas mentoru atbalsts.',
        '100 % jauno pedagogu ir mentors.',
        'L10',
        commissions,
        '31.10.2025.',
        'Sasniegts',
      ],
      [
        '3',
        'Stiprināt pedagogu mācīšanās kopienu.',
        second,
        'Pedagogi regulāri mācās cits no cita.',
        'Skolā notiek vismaz 2 semināri gadā.',
        'L11',
        commissions,
        '31.03.2027.',
      ],
      [
        '3',
        'Atbalstīt dalību projektos un pieredzes apmaiņā.',
        third,
        'Katru gadu ir pieredzes apmaiņas pārskats.',
        '100 % pedagogu darbojas sadarbības tīklā.',
        'L12',
      ],
      [
        '4',
        'Stiprināt pašpārvaldi un turpināt Karjeras nedēļas tradīciju.',
        first,
        'Pašpārvalde ir stiprāka, Karjeras nedēļa notiek katru gadu.',
        'Pašpārvaldē darbojas visas klašu grupas.',
        'L13',
        'Audzināšanas darba koordinators',
        '30.01.2026.',
        'Daļēji sasniegts',
      ],
      [
        '4',
        'Rīkot tikšanās ar profesionāļiem un ēnošanu novada uzņēmumos.',
        second,
        'Ēnošanā iesaistās vietējie uzņēmumi.',
        'Vismaz 2 karjeras tikšanās gadā.',
        'L14',
        counsellor,
        '30.04.2027.',
      ],
      [
        '4',
        'Palīdzēt izglītojamajiem izvirzīt savus karjeras mērķus.',
        third,
        'Izglītojamajiem ir individuāli karjeras mērķi.',
        'Aptaujāti 100 % izlaiduma klašu izglītojamo.',
        'L15',
        counsellor,
        '31.03.2028.',
      ],
      [
        '5',
        'Sagatavot vienotas pieejas vadlīnijas audzināšanai un ikdienai.',
        first,
        'Ir vadlīniju projekts.',
        'Ar vadlīnijām iepazīstināti 100 % darbinieku.',
        'L16',
        'Direktors',
        '27.02.2026.',
        'Sasniegts',
      ],
      [
        '5',
        'Ieviest pašvērtēšanu katrā mācību priekšmetā.',
        second,
        'Pašvērtējums ir ikdienas darba daļa.',
        'Gada pašvērtējumu iesnieguši 100 % pedagogu.',
        'L17',
        'Direktors',
        '28.05.2027.',
      ],
      [
        '5',
        'Izvērtēt triju gadu izpildi un sagatavot nākamo posmu.',
        third,
        'Publisks pārskats par triju gadu izpildi.',
        'Nākamā posma rīcības plāns ir gatavs.',
        'L18',
        'Direktors',
        '31.05.2028.',
      ],
    ],
  ),
};

/** Milestones on the way to targets of the plan's last year. */
export const milestones: SampleTable = {
  table: 'Starpmerki',
  rows: toRows(
    ['Rādītājs', 'Mācību gads', 'Mērķis'],
    [
      ['L4', first, '75%'],
      ['L4', second, '85%'],
      ['L19', first, '75%'],
      ['L19', second, '78%'],
    ],
  ),
};
