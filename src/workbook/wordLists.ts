/** A list of words that a column takes; the school may add its own in `Saraksti`. */
export interface WordList {
  /** Name of the list in `Saraksti`. */
  readonly lv: string;
  readonly en: string;
  readonly words: readonly string[];
  /** Nothing can be added: the words have a meaning in the computation. */
  readonly closed?: true;
}

const defineLists = <const T extends Readonly<Record<string, WordList>>>(lists: T): T => lists;

export const wordLists = defineLists({
  'leaving-reason': {
    lv: 'Izstāšanās iemesls',
    en: 'Reason for leaving',
    words: [
      'Dzīvesvietas maiņa',
      'Cits iemesls',
      'Turpina programmas apguvi citā izglītības iestādē',
    ],
  },
  test: {
    lv: 'Pārbaudījums',
    en: 'Test',
    words: [
      'Semestra sākums',
      'Semestra beigas',
      'Gada vērtējums',
      'Noslēguma pārbaudījums',
      'Starppārbaudījums',
      'Skolas pārbaudes darbs',
      'Diagnosticējošais darbs',
    ],
  },
  scale: {
    lv: 'Skala',
    en: 'Scale',
    words: ['10 balles', '%', 'Punkti', 'STAP', 'Ieskaite', 'Līmenis'],
  },
  'grade-level': {
    lv: 'Līmenis (Vērtējumi)',
    en: 'Level (Grades)',
    words: ['Augsts', 'Optimāls', 'Pietiekams', 'Nepietiekams'],
  },
  'grade-area': {
    lv: 'Joma (Vērtējumi)',
    en: 'Area (Grades)',
    words: ['Mūzika', 'Deja', 'Vispārizglītojošais'],
  },
  'process-rating': {
    lv: 'Vērtējums (Procesi)',
    en: 'Rating (Processes)',
    words: ['Efektīvs', 'Daļēji efektīvs', 'Neefektīvs'],
  },
  'goal-kind': {
    lv: 'Veids (Gada mērķi)',
    en: 'Kind (Goals of the year)',
    words: ['Kvalitatīvi', 'Kvantitatīvi'],
  },
  'participant-kind': {
    lv: 'Dalībnieka veids',
    en: 'Participant kind',
    words: ['Izglītojamais', 'Kolektīvs', 'Pedagogs', 'Cits'],
  },
  'staff-group': {
    lv: 'Grupa (Personāls)',
    en: 'Group (Staff)',
    words: ['Pedagogs', 'Atbalsta personāls', 'Vadība', 'Tehniskais personāls'],
  },
  'survey-group': {
    lv: 'Grupa (Aptaujas)',
    en: 'Group (Surveys)',
    words: ['Izglītojamie', 'Vecāki', 'Pedagogi', 'Darbinieki'],
  },
  'event-kind': {
    lv: 'Veids (Pasākumi)',
    en: 'Kind (Events)',
    words: [
      'Konkurss',
      'Skate',
      'Festivāls',
      'Koncerts',
      'Meistarklase',
      'Seminārs',
      'Karjeras pasākums',
      'Atbalsta komandas sanāksme',
      'Konsultācija',
      'Pedagoģiskās padomes sēde',
      'Iestādes padomes sēde',
      'Vecāku sapulce',
      'Publikācija',
      'Cits pasākums',
    ],
  },
  'event-level': {
    lv: 'Līmenis (Pasākumi)',
    en: 'Level (Events)',
    words: ['Skola', 'Novads', 'Reģions', 'Valsts', 'Starptautisks'],
  },
  'assessment-level': {
    lv: 'Vērtējuma līmenis',
    en: 'Assessment level',
    words: ['Nepietiekami', 'Jāpilnveido', 'Labi', 'Ļoti labi'],
  },
  'goal-outcome': {
    lv: 'Izpilde',
    en: 'Outcome',
    words: ['Sasniegts', 'Daļēji sasniegts', 'Nav sasniegts'],
  },
  'task-outcome': {
    lv: 'Izpilde (Ieraksti)',
    en: 'Outcome (Entries)',
    words: ['Izpildīts', 'Daļēji izpildīts', 'Nav izpildīts'],
  },
  'entry-section': {
    lv: 'Sadaļa',
    en: 'Section',
    words: [
      'Misija',
      'Vīzija',
      'Vērtības',
      'Stratēģiskie mērķi',
      'Vērošanas mērķi',
      'Vērošanas dati',
      'Pielikumi',
      'Projekti',
      'Ārējās vērtēšanas uzdevumi',
      'Citi sasniegumi',
      'Padomes ieteikumi',
      'Vadītāja ieteikumi',
      'Secinājumi',
      'Personāla komentāri',
    ],
  },
  period: { lv: 'Periods', en: 'Period', words: ['Gads', 'Plāns'], closed: true },
  'quality-grade': {
    lv: 'Kvalitātes pakāpe',
    en: 'Quality grade',
    words: ['I', 'II', 'III'],
    closed: true,
  },
  measure: {
    lv: 'Veids (Rādītāji)',
    en: 'Measure (Indicators)',
    words: [
      'skaits',
      'unikāls skaits',
      'summa',
      'vidējais',
      'īpatsvars',
      'unikāls īpatsvars',
      'attiecība',
      'dinamika',
      'jā/nē',
      'manuāls',
    ],
    closed: true,
  },
  comparison: {
    lv: 'Salīdzinājums',
    en: 'Comparison',
    words: ['>=', '<=', '=', 'pieaugums %', 'pieaugums p.p.', 'pieaug', 'jā'],
    closed: true,
  },
});

export type WordListName = keyof typeof wordLists;

/** The list, widened so that its words can be walked. */
export const wordList = (name: WordListName): WordList => wordLists[name];
