import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

/** Without a school year: these hold for the whole plan. */
export const entries: SampleTable = {
  table: 'Ieraksti',
  rows: toRows(
    ['Sadaļa', 'Nosaukums', 'Apraksts'],
    [
      [
        'Misija',
        'Misija',
        'Vieta, kur aug spējas un talants un veidojas radoša, atbildīga personība.',
      ],
      [
        'Vīzija',
        'Vīzija',
        'Novada kultūrizglītības centrs, kas palīdz katram atrast savu virzienu un sagatavoties tālākai izglītībai.',
      ],
      [
        'Stratēģiskie mērķi',
        '1. Izglītības kvalitāte',
        'Īstenot programmas pēc standarta; celt sasniegumus ar formatīvo vērtēšanu; analizēt pārbaudes darbus; stiprināt muzicēšanu ansambļos un individuāli.',
      ],
      [
        'Stratēģiskie mērķi',
        '2. Pedagogu kompetence',
        'Regulāra pilnveide; pieredzes apmaiņa un stundu vērošana; jaunas un starpdisciplināras pieejas; atbalsts dalībai konkursos un projektos.',
      ],
      [
        'Stratēģiskie mērķi',
        '3. Mācību vide',
        'Labākas telpas; digitālie resursi; IKT mācības izglītojamajiem un pedagogiem; regulārs vides izvērtējums.',
      ],
      [
        'Stratēģiskie mērķi',
        '4. Labbūtība un radošums',
        'Atbalsta sistēma; pasākumi, kas saliedē; vērtībās balstīta audzināšana; labs klimats klasēs un kolektīvos.',
      ],
      [
        'Stratēģiskie mērķi',
        '5. Partnerība',
        'Saziņa ar vecākiem; vecāku un sabiedrības iesaiste; sadarbība ar kultūrizglītības iestādēm; skolas tēls sabiedrībā.',
      ],
      [
        'Pielikumi',
        'Avoti',
        'Izglītības attīstības pamatnostādnes, novada izglītības stratēģija, skolas nolikums.',
      ],
    ],
  ),
};
