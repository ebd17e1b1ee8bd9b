import { seeded } from '../../bench/scale/generateSchool';
import { newWorkbook } from '../../host/file/newWorkbook';
import { saveWorkbook } from '../../host/file/openWorkbook';
import { defaultTables } from '../../samples/data/defaults';
import type { SampleRow } from '../../samples/data/SampleTable';
import { layOutTables } from '../../samples/workbook/layOutTable';
import { addInputSheet, enterRows } from '../../samples/workbook/writeInputSheet';

/** What readers know by which a pupil can be counted; pupils alike in all of it are of one kind. */
export interface Kind {
  readonly programme: string;
  readonly class: number;
  readonly needs: boolean;
  /** `null` for who stayed, or the reason for leaving. */
  readonly left: string | null;
}

/** An indicator by what it says it counts. */
export interface Definition {
  readonly id: string;
  readonly part: (kind: Kind) => boolean;
  /** Null where it is a plain count. */
  readonly whole: ((kind: Kind) => boolean) | null;
}

/** An invented school of a few dozen pupils, and how many there are of each kind, by school year. */
export interface SmallSchool {
  readonly bytes: Uint8Array;
  readonly pupils: readonly string[];
  readonly programmes: readonly string[];
  readonly kinds: readonly Kind[];
  /** People of each kind, in the order of the kinds: in the year before, and in the current one. */
  readonly people: Readonly<Record<Year, readonly number[]>>;
  readonly definitions: readonly Definition[];
}

export const years = ['2024./2025.', '2025./2026.'] as const;
export type Year = (typeof years)[number];

const instruments = ['Klavieres', 'Flauta', 'Vijole', 'Kokle'];
/** Codes as a school writes them; no two alike, so that they tell the programmes apart. */
export const codeOf = (at: number): string => `20V 212 0${at + 1} 1`;
const reasons = ['Dzīvesvietas maiņa', 'Cits iemesls'];

/** Mostly few, at times many. */
const sizes = [0, 0, 0, 1, 1, 2, 3, 4, 5, 7, 11];

/** Pupils go by codes in one school and by names in the next. */
const nameOf = (seed: number, number: number): string =>
  seed % 2 === 0 ? `MS-${number}` : `Elīna Ozoliņa-Kļava ${number}`;

/** A column of the school's own, and how everything in it begins: none of it is for others. */
const ownColumn = 'Piezīmes par izglītojamo';
export const ownMark = 'tikai-skolai-';

/** The same small school for the same seed: small groups everywhere, figures that overlap. */
export const smallSchool = (seed: number): SmallSchool => {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const programmes = instruments.slice(0, 2 + Math.floor(random() * 3));
  const classes = [1, 2, 3].slice(0, 2 + Math.floor(random() * 2));
  const kinds = programmes.flatMap((programme) =>
    classes.flatMap((one) =>
      [false, true].flatMap((needs) =>
        // Who leaves does so from the first class, without needs: the fewer kinds, the more is told.
        (one === 1 && !needs ? [null, ...reasons] : [null]).map((left): Kind => ({
          programme,
          class: one,
          needs,
          left,
        })),
      ),
    ),
  );
  const draw = (): number[] =>
    kinds.map(({ needs, left }) =>
      needs || left !== null ? Math.floor(pick(sizes) / 2) : pick(sizes),
    );
  const people = { [years[0]]: draw(), [years[1]]: draw() } as Record<Year, number[]>;
  const register = years.flatMap((year) => {
    let number = year === years[0] ? 100 : 500;
    return kinds.flatMap((kind, at) =>
      Array.from({ length: people[year][at] ?? 0 }, (): SampleRow => {
        number += 1;
        return {
          'Mācību gads': year,
          Izglītojamais: nameOf(seed, number),
          Programma: kind.programme,
          Klase: kind.class,
          'Īpašas vajadzības': kind.needs ? 'Jā' : 'Nē',
          [ownColumn]: `${ownMark}${number}`,
          ...(kind.left !== null && {
            Izstājies: year === years[0] ? '12.12.2024.' : '12.12.2025.',
            'Izstāšanās iemesls': kind.left,
          }),
        };
      }),
    );
  });
  const drawn = drawDefinitions(programmes, classes, random);
  const named = register[0]?.['Izglītojamais'];
  const first = drawn[0]?.row;
  // Somebody wrote of a pupil where others will read it.
  const indicators = drawn.map(({ row }) =>
    row === first && named !== undefined
      ? { ...row, Rādītājs: `Palīdzība: ${String(named).toLowerCase()}` }
      : row,
  );
  const file = newWorkbook('Lapa1');
  const sample = {
    file: `small-${seed}`,
    tables: [
      ...defaultTables,
      {
        table: 'Iestatijumi' as const,
        rows: [
          { Iestatījums: 'Iestādes nosaukums', Vērtība: `Izdomātā skola ${seed}` },
          { Iestatījums: 'Mācību gads', Vērtība: years[1] },
          { Iestatījums: 'Plāna pirmais gads', Vērtība: years[0] },
          { Iestatījums: 'Plāna pēdējais gads', Vērtība: years[1] },
          { Iestatījums: 'Mazākais rādāmais skaits', Vērtība: 5 },
        ],
      },
      {
        table: 'Programmas' as const,
        rows: programmes.map((programme, at) => ({ Programma: programme, Kods: codeOf(at) })),
      },
      { table: 'Prioritates' as const, rows: [{ 'Nr.': '1', Prioritāte: 'Kopīgs darbs' }] },
      { table: 'Raditaji' as const, rows: indicators },
      { table: 'Izglitojamie' as const, rows: register },
    ],
  };
  for (const laidOut of layOutTables(sample)) {
    if (!sample.tables.some(({ table }) => table === laidOut.name)) continue;
    addInputSheet(file.book, laidOut);
    enterRows(file.book, laidOut);
  }
  return {
    bytes: saveWorkbook(file),
    pupils: register.map((row) => String(row['Izglītojamais'])),
    programmes,
    kinds,
    people,
    definitions: drawn,
  };
};

interface Group {
  readonly condition: string;
  readonly holds: (kind: Kind) => boolean;
}

/** About half of all figures that a school might ask for: each by its words and by what they mean. */
const drawDefinitions = (
  programmes: readonly string[],
  classes: readonly number[],
  random: () => number,
): (Definition & { readonly row: SampleRow })[] => {
  const everybody: Group = { condition: '', holds: () => true };
  const both = (one: Group, other: Group): Group => ({
    condition: [one.condition, other.condition].filter((text) => text !== '').join('; '),
    holds: (kind) => one.holds(kind) && other.holds(kind),
  });
  const ofProgramme = programmes.map((name): Group => ({
    condition: `Programma = ${name}`,
    holds: ({ programme }) => programme === name,
  }));
  const ofClass = classes.map((one): Group => ({
    condition: `Klase = ${one}`,
    holds: (kind) => kind.class === one,
  }));
  const needs: Group = { condition: 'Īpašas vajadzības = Jā', holds: (kind) => kind.needs };
  const stayed: Group = { condition: 'Noslēdza = Jā', holds: ({ left }) => left === null };
  const left: Group = { condition: 'Izstājās = Jā', holds: ({ left: why }) => why !== null };
  const groups = [
    ...[everybody, stayed, left, needs],
    ...ofProgramme,
    ...ofClass,
    ...ofProgramme.flatMap((one) => [...ofClass, needs, stayed].map((other) => both(one, other))),
    ...ofClass.map((one) => both(one, needs)),
    ...ofProgramme.slice(1).map((_, at): Group => ({
      condition: `Programma = ${programmes.slice(0, at + 2).join(' | ')}`,
      holds: ({ programme }) => programmes.slice(0, at + 2).includes(programme),
    })),
    { condition: 'Klase >= 2', holds: (kind: Kind) => kind.class >= 2 },
    ...ofProgramme.map(({ condition, holds }): Group => ({
      condition: condition.replace('=', '<>'),
      holds: (kind) => !holds(kind),
    })),
  ];
  const shares = [everybody, stayed, ...ofProgramme, ...ofClass].flatMap((whole) =>
    [needs, left, ...ofProgramme, ...ofClass].map((part) => ({ whole, part })),
  );
  const rows = [
    ...groups.flatMap((part) =>
      ['skaits', 'unikāls skaits'].map((kind) => ({ kind, part, whole: null })),
    ),
    ...shares.flatMap((one) =>
      ['īpatsvars', 'unikāls īpatsvars'].map((kind) => ({ kind, ...one })),
    ),
  ].filter(({ kind, whole }) => {
    const chance = whole === null ? 0.45 : 0.12;
    return random() < (kind.startsWith('unikāls') ? chance / 4 : chance);
  });
  return rows.map(({ kind, part, whole }, at) => {
    const id = `R${at + 1}`;
    return {
      id,
      part: whole === null ? part.holds : (one: Kind) => whole.holds(one) && part.holds(one),
      whole: whole?.holds ?? null,
      row: {
        ...{ ID: id, Joma: 'Skola', Rādītājs: `Rādītājs ${at + 1}`, Veids: kind },
        ...{ Tabula: 'Izglitojamie', Skaitītājs: part.condition },
        ...(whole && { Saucējs: whole.condition, Mērvienība: '%' }),
        ...(kind.startsWith('unikāls') && { Lauks: 'Izglītojamais' }),
        ...{ Prioritāte: '1', Salīdzinājums: '>=', Mērķis: whole === null ? 6 : '40%' },
        ...(random() < 0.3 && { 'Bāzes gads': years[0] }),
      },
    };
  });
};
