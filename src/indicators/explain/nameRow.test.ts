import type { TableName } from '../../workbook/schema';
import type { CellValue } from '../../workbook/TableGrid';
import { buildInput } from '../testing/buildInput';
import { nameRow } from './nameRow';

it.each<[table: TableName, cells: Record<string, CellValue>, name: string]>([
  ['Izglitojamie', { Izglītojamais: ' A-1 ', Programma: 'Klavierspēle I', Klase: 1 }, 'A-1 · Klavierspēle I'], // prettier-ignore
  ['Merijumi', { Rādītājs: 'L1', Vērtība: 5 }, 'L1'],
  ['Prioritates', { 'Nr.': 2, Prioritāte: 'Sniegums' }, '2'],
  ['Skalas', { Skala: '10 balles', No: 9, Līdz: 10 }, '10 balles · 9'],
  [
    'Vertejumi',
    { Pārbaudījums: 'Gada vērtējums', Izglītojamais: 'A-1', Priekšmets: 'Solfedžo' },
    'A-1 · Solfedžo · Gada vērtējums',
  ],
  ['Personals', { Darbinieks: 'P1', Grupa: 'Pedagogs', Amats: 'Skolotājs' }, 'P1 · Skolotājs'],
  ['Personals', { Darbinieks: '-', Amats: 'Skolotājs' }, 'Skolotājs'],
  ['Vakances', { Amats: 'Skolotājs', Slodze: 1 }, 'Skolotājs'],
  [
    'Pasakumi',
    { Datums: 45_901, Nosaukums: 'Talants', Dalībnieks: 'A-1', Tēma: 'Svētki' },
    '01.09.2025. · Talants · A-1',
  ],
  ['Pasakumi', { Datums: '1.9.2025', Nosaukums: 'Talants' }, '01.09.2025. · Talants'],
  ['Pasakumi', { Datums: 'rudenī', Nosaukums: 45_901 }, 'rudenī · 45901'],
  [
    'Aptaujas',
    { Grupa: 'Vecāki', Apgalvojums: 'Esmu apmierināts', Atbilde: 'Jā', Skaits: 3 },
    'Vecāki · Esmu apmierināts · Jā',
  ],
  ['Procesi', { Process: 'Mācīšana', Līmenis: 'Skola' }, 'Mācīšana'],
  ['InteresuIzglitiba', { Joma: 'Mūzika', Nosaukums: 'Koris' }, 'Koris'],
  ['Plans', { Prioritāte: 1, Uzdevums: 'Hospitēt', Atbildīgais: 'Direktore' }, '1 · Hospitēt'],
  ['GadaMerki', { 'Prioritārais mērķis': 'Sniegums', Veids: 'Kvalitatīvi' }, 'Sniegums'],
  [
    'Kriteriji',
    { Joma: 'Mācīšana', Kritērijs: 'Sniegums', 'Rezultatīvais rādītājs': 'L1' },
    'Sniegums · L1',
  ],
  ['Ieraksti', { Sadaļa: 'Projekti', Nosaukums: 'Erasmus+', Apraksts: 'x' }, 'Projekti · Erasmus+'],
  // Without a key, and not named above: by its first two columns of words.
  ['Programmas', { Kods: '20V 212', Programma: 'Koris', 'Īstenošanas vieta': 'Ludza', 'Licences Nr.': 5 }, 'Koris · Ludza'], // prettier-ignore
])('a row of %s with %o is called %s', (name, cells, expected) => {
  const header: [string, ...string[]] = ['Mācību gads', ...Object.keys(cells)];
  const table = buildInput({ [name]: [header, ['2025/26', ...Object.values(cells)]] }).tables.get(name); // prettier-ignore
  if (!table) throw new Error(`No ${name}`);
  expect(nameRow(table, 0)).toBe(expected);
});
