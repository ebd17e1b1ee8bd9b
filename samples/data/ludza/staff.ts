import type { SampleRow, SampleTable } from '../SampleTable';
import type { DataYear } from './settings';
import { dataYears } from './settings';

interface Post {
  readonly person: string;
  readonly group: string;
  readonly post: string;
  readonly workload: number;
  readonly qualityGrade?: string;
}

const teacher = (number: number, post: string, workload: number, qualityGrade?: string): Post => ({
  person: `P-${String(number).padStart(2, '0')}`,
  group: 'Pedagogs',
  post,
  workload,
  ...(qualityGrade && { qualityGrade }),
});

const others = (number: number, group: string, post: string, workload: number): Post => ({
  ...teacher(number, post, workload),
  group,
});

/** The head (P-01) and the deputy (P-02) also teach: two rows each. */
const posts: readonly Post[] = [
  others(1, 'Vadība', 'Direktors', 1),
  teacher(1, 'Klavierspēles skolotājs', 0.3, 'II'),
  others(2, 'Vadība', 'Direktora vietnieks izglītības jomā', 0.8),
  teacher(2, 'Mūzikas teorijas skolotājs', 0.4),
  teacher(3, 'Klavierspēles skolotājs', 1, 'III'),
  teacher(4, 'Klavierspēles skolotājs', 0.9),
  teacher(5, 'Vijoles spēles skolotājs', 0.7),
  teacher(6, 'Flautas spēles skolotājs', 0.6, 'II'),
  teacher(7, 'Sitaminstrumentu spēles skolotājs', 0.6),
  teacher(8, 'Kora diriģents', 0.9, 'II'),
  teacher(9, 'Dejas skolotājs', 0.8),
  teacher(10, '1. klases skolotājs', 1),
  teacher(11, '2. klases skolotājs', 1),
  teacher(12, '3. klases skolotājs', 1, 'I'),
  teacher(13, '4. klases skolotājs', 1),
  teacher(14, 'Angļu valodas skolotājs', 0.6),
  teacher(15, 'Sporta skolotājs', 0.4),
  teacher(16, 'Koncertmeistars', 0.8),
  teacher(17, 'Mūzikas literatūras skolotājs', 0.5),
  teacher(18, 'Vizuālās mākslas skolotājs', 0.4),
  others(19, 'Vadība', 'Direktora vietnieks saimniecības jomā', 1),
  others(20, 'Atbalsta personāls', 'Psihologs', 0.4),
  others(21, 'Atbalsta personāls', 'Logopēds', 0.5),
  others(22, 'Tehniskais personāls', 'Lietvedis', 1),
  others(23, 'Tehniskais personāls', 'Apkopējs', 1),
  others(24, 'Tehniskais personāls', 'Ēkas uzraugs', 1),
  teacher(25, 'Sitaminstrumentu spēles skolotājs', 0.7, 'II'),
  teacher(26, 'Datorikas skolotājs', 0.3),
  others(27, 'Atbalsta personāls', 'Sociālais pedagogs', 0.5),
];

interface StaffYear {
  readonly absent: readonly number[];
  /** New teachers; each has a mentor. */
  readonly newTeachers: readonly number[];
  readonly withoutFormativeAssessment: readonly number[];
  /** Teachers who handed in their self-assessment, and whether the management did. */
  readonly selfAssessed: (teacher: number) => boolean;
  readonly managementSelfAssessed: boolean;
  readonly outsideNetwork: readonly number[];
  readonly notBriefed: readonly number[];
}

/**
 * First year: 18 teachers (01–18) of 24 people; second: P-07 is gone, P-25 and P-26 are
 * experienced teachers, P-27 is support: 19 teachers of 26 people.
 */
const years: Readonly<Record<DataYear, StaffYear>> = {
  '2025./2026.': {
    absent: [25, 26, 27],
    newTeachers: [17, 18],
    withoutFormativeAssessment: [11, 16], // 16 of 18
    selfAssessed: (number) => number <= 12, // 12 of 18
    managementSelfAssessed: false,
    outsideNetwork: [4, 7, 10, 11, 13, 14, 15, 16, 18], // 9 of 18
    notBriefed: [], // 24 of 24
  },
  '2026./2027.': {
    absent: [7],
    newTeachers: [],
    withoutFormativeAssessment: [], // 19 of 19
    selfAssessed: () => true, // 19 of 19
    managementSelfAssessed: true,
    outsideNetwork: [11, 14, 15, 16, 26], // 14 of 19
    notBriefed: [26, 27], // 24 of 26
  },
};

const yesNo = (yes: boolean): string => (yes ? 'Jā' : 'Nē');

const toRow = (
  year: DataYear,
  { person, group, post, workload, qualityGrade }: Post,
): SampleRow => {
  const state = years[year];
  const number = Number(person.slice(2));
  const isNew = state.newTeachers.includes(number);
  return {
    'Mācību gads': year,
    Darbinieks: person,
    Grupa: group,
    Amats: post,
    Slodze: workload,
    ...(qualityGrade && { 'Kvalitātes pakāpe': qualityGrade }),
    ...(group === 'Pedagogs' && {
      'Jaunais pedagogs': yesNo(isNew),
      ...(isNew && { Mentors: 'Jā' }),
      'Formatīvā vērtēšana': yesNo(!state.withoutFormativeAssessment.includes(number)),
      Pašvērtējums: yesNo(state.selfAssessed(number)),
      'Pilnveides pasākumi': 1 + (number % 3),
      'Metodiskais darbs': yesNo(number % 4 !== 0),
      'Sadarbības tīkls': yesNo(!state.outsideNetwork.includes(number)),
    }),
    ...(group === 'Vadība' && { Pašvērtējums: yesNo(state.managementSelfAssessed) }),
    'Iepazīstināts ar vadlīnijām': yesNo(!state.notBriefed.includes(number)),
  };
};

export const staff: SampleTable = {
  table: 'Personals',
  rows: dataYears.flatMap((year) =>
    posts
      .filter(({ person }) => !years[year].absent.includes(Number(person.slice(2))))
      .map((post) => toRow(year, post)),
  ),
};

/** None in either year, said with dashes: a blank table would mean that nobody looked. */
export const vacancies: SampleTable = {
  table: 'Vakances',
  rows: dataYears.map((year) => ({
    'Mācību gads': year,
    Amats: '-',
    Slodze: '-',
    Mēneši: '-',
  })),
};
