import type { SampleRow, SampleTable } from '../SampleTable';
import type { Enrolment } from './enrolment';
import { endedIn, enrolments } from './enrolment';
import { movements } from './movements';
import { general } from './programmes';
import type { DataYear } from './settings';
import { dataYears } from './settings';

/** The school's own columns and how many of the places at the year's end (124, 130) say Jā. */
const ownColumns: Readonly<Record<string, Readonly<Record<DataYear, number>>>> = {
  'Saņem atgriezenisko saiti': { '2025./2026.': 118, '2026./2027.': 130 },
  'Apgūst IT pamatus': { '2025./2026.': 124, '2026./2027.': 128 },
  'Izmanto e-vidi': { '2025./2026.': 62, '2026./2027.': 98 },
  'Piedalās darbnīcās': { '2025./2026.': 48, '2026./2027.': 92 },
};

/** Coprime to 124 and 130, so that the answers are spread over the classes and their number holds. */
const stride = 7;

const ownAnswers = new Map<Enrolment, SampleRow>(
  dataYears.flatMap((year) => {
    const ended = endedIn(year);
    return ended.map((enrolment, at): [Enrolment, SampleRow] => [
      enrolment,
      Object.fromEntries(
        Object.entries(ownColumns).map(([header, yes]) => [
          header,
          (at * stride) % ended.length < yes[year] ? 'Jā' : 'Nē',
        ]),
      ),
    ]);
  }),
);

const yesNo = (yes: boolean): string => (yes ? 'Jā' : 'Nē');

const toRow = (enrolment: Enrolment): SampleRow => {
  const { year, pupil, programme, departure, finalClass, graduate } = enrolment;
  const { continuing, specialNeeds, supported, surveyed } = movements[year];
  const hasNeeds = programme === general && specialNeeds.includes(pupil);
  return {
    'Mācību gads': year,
    Izglītojamais: pupil,
    Programma: programme,
    Klase: enrolment.class,
    Iestājies: enrolment.joined,
    ...(departure && {
      Izstājies: departure.left,
      'Izstāšanās iemesls': departure.reason,
      ...(departure.explanation && { 'Iemesla skaidrojums': departure.explanation }),
    }),
    ...(finalClass && {
      'Noslēguma klase': 'Jā',
      Absolvents: yesNo(graduate),
      'Aptaujāts par turpmāko izglītību': yesNo(surveyed.includes(pupil)),
    }),
    ...(graduate && { 'Turpina izglītību': yesNo(continuing.includes(pupil)) }),
    ...(hasNeeds && {
      'Īpašas vajadzības': 'Jā',
      Atbalsts: yesNo(supported.includes(pupil)),
    }),
    ...ownAnswers.get(enrolment),
  };
};

export const pupils: SampleTable = { table: 'Izglitojamie', rows: enrolments.map(toRow) };
