import { newWorkbook } from '../host/file/newWorkbook';
import { saveWorkbook } from '../host/file/openWorkbook';
import type { Sample } from '../samples/data/SampleTable';
import { layOutTables } from '../samples/workbook/layOutTable';
import { addInputSheet, enterRows } from '../samples/workbook/writeInputSheet';

const year = '2025./2026.';

/** A school small enough to be recalculated ten thousand times: two priorities, four indicators. */
const school: Sample = {
  file: 'tiny',
  tables: [
    {
      table: 'Iestatijumi',
      rows: [
        { Iestatījums: 'Iestādes nosaukums', Vērtība: 'Mazā skola' },
        { Iestatījums: 'Mācību gads', Vērtība: year },
        { Iestatījums: 'Plāna pirmais gads', Vērtība: year },
        { Iestatījums: 'Plāna pēdējais gads', Vērtība: '2026./2027.' },
      ],
    },
    {
      table: 'Raditaji',
      rows: [
        ['R1', 'Koncerti', { Veids: 'skaits', Skaitītājs: 'Veids = Koncerts' }],
        ['R2', 'Punktu summa', { Veids: 'summa', Lauks: 'Punkti' }],
        ['R3', 'Koncertu daļa', { Veids: 'īpatsvars', Skaitītājs: 'Veids = Koncerts' }],
        ['R4', 'Dažādi dalībnieki', { Veids: 'unikāls skaits', Lauks: 'Dalībnieks' }],
      ].map(([id, name, rest], at) => ({
        ID: String(id),
        Joma: 'Darbība',
        Rādītājs: String(name),
        Tabula: 'Pasakumi',
        Prioritāte: String(1 + (at % 2)),
        Salīdzinājums: '>=',
        Mērķis: 1,
        ...(rest as Record<string, string>),
      })),
    },
    {
      table: 'Pasakumi',
      rows: ['Koncerts', 'Konkurss', 'Koncerts', 'Skate', 'Koncerts', 'Festivāls'].map(
        (kind, at) => ({
          'Mācību gads': year,
          Veids: kind,
          Nosaukums: `Pasākums ${at + 1}`,
          Dalībnieks: `D${at % 4}`,
          Punkti: at,
        }),
      ),
    },
    {
      table: 'Prioritates',
      rows: [
        { 'Nr.': '1', Prioritāte: 'Kopīgs darbs', Atbildīgais: 'Vadība' },
        { 'Nr.': '2', Prioritāte: 'Skaļš darbs', Atbildīgais: 'Vadība' },
      ],
    },
  ],
};

/** The small school's workbook as .xlsx, before its first recalculation. */
export const tinySchool = (): Uint8Array => {
  const file = newWorkbook('Lapa1');
  const named = new Set(school.tables.map(({ table }) => table));
  for (const laidOut of layOutTables(school)) {
    if (!named.has(laidOut.name)) continue;
    addInputSheet(file.book, laidOut);
    enterRows(file.book, laidOut);
  }
  return saveWorkbook(file);
};
