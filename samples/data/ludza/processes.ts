import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

const good = 'Efektīvs';
const fair = 'Daļēji efektīvs';
const poor = 'Neefektīvs';

/** Rated: first year 6 effective of 9, second 8 of 10; one a year is not rated yet. */
export const processes: SampleTable = {
  table: 'Procesi',
  rows: [
    ...toRows(
      ['Process', 'Līmenis', 'Vērtējums'],
      [
        ['Mācību gada plānošana', 'Vadība', good],
        ['Stundu saraksta veidošana', 'Vadība', good],
        ['Atbalsta komandas koordinācija', 'Vadība', fair],
        ['Dokumentu aprite', 'Vadība', poor],
        ['Saziņa ar vecākiem e-klasē', 'Skola', good],
        ['Pasākumu organizēšana', 'Skola', good],
        ['Iekšējā informācijas apmaiņa', 'Skola', fair],
        ['Metodisko komisiju darbs', 'Pedagogi', good],
        ['Pārbaudes darbu analīze', 'Pedagogi', good],
        ['Savstarpējā stundu vērošana', 'Pedagogi'],
      ],
    ).map((row) => ({ 'Mācību gads': '2025./2026.', ...row })),
    ...toRows(
      ['Process', 'Līmenis', 'Vērtējums'],
      [
        ['Mācību gada plānošana', 'Vadība', good],
        ['Stundu saraksta veidošana', 'Vadība', good],
        ['Atbalsta komandas koordinācija', 'Vadība', good],
        ['Dokumentu aprite', 'Vadība', fair],
        ['Saziņa ar vecākiem e-klasē', 'Skola', good],
        ['Pasākumu organizēšana', 'Skola', good],
        ['Iekšējā informācijas apmaiņa', 'Skola', fair],
        ['Metodisko komisiju darbs', 'Pedagogi', good],
        ['Pārbaudes darbu analīze', 'Pedagogi', good],
        ['Savstarpējā stundu vērošana', 'Pedagogi', good],
        ['Pašvērtējuma izmantošana plānošanā', 'Pedagogi'],
      ],
    ).map((row) => ({ 'Mācību gads': '2026./2027.', ...row })),
  ],
};
