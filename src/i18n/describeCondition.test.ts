import { describeCondition } from './describeCondition';

it.each([
  [
    'Izglītojamā līmenis = Augsts | Optimāls; Noslēdza = Jā',
    'Izglītojamā līmenis ir Augsts vai Optimāls; Noslēdza ir Jā',
    'Izglītojamā līmenis is Augsts or Optimāls; Noslēdza is Jā',
  ],
  ['Rezultāts <> -', 'aile «Rezultāts» ir aizpildīta', '“Rezultāts” is filled in'],
  ['Rezultāts = -', 'aile «Rezultāts» nav aizpildīta', '“Rezultāts” is blank'],
  ['Pakāpe = - | I', 'Pakāpe ir I vai aile nav aizpildīta', 'Pakāpe is I or is blank'],
  [
    'Pakāpe <> - | I',
    'aile «Pakāpe» ir aizpildīta un Pakāpe nav I',
    '“Pakāpe” is filled in and Pakāpe is not I',
  ],
  ['Grupa <> A | B | C', 'Grupa nav ne A, ne B, ne C', 'Grupa is neither A nor B nor C'],
  ['Joma = Vispār*', 'Joma sākas ar «Vispār»', 'Joma begins with “Vispār”'],
  [
    'Joma <> Vispār* | Deja*',
    'Joma nesākas ne ar «Vispār», ne ar «Deja»',
    'Joma begins neither with “Vispār” nor with “Deja”',
  ],
  ['Joma = A | B | C*', 'Joma ir A vai B vai sākas ar «C»', 'Joma is A or B or begins with “C”'],
  ['Tēma = "A; B"', 'Tēma ir «A; B»', 'Tēma is “A; B”'],
  [
    'Klase > 3; Klase <= 7,5',
    'Klase pārsniedz 3; Klase nepārsniedz 7,5',
    'Klase is above 3; Klase is at most 7,5',
  ],
  [
    'Mēneši >= 2; Mēneši < 9',
    'Mēneši ir vismaz 2; Mēneši nesasniedz 9',
    'Mēneši is at least 2; Mēneši is below 9',
  ],
  [
    'Datums >= 01.09.2024.; Datums < 2025-06-01',
    'Datums ir 01.09.2024. vai vēlāk; Datums ir pirms 2025-06-01',
    'Datums is on or after 01.09.2024.; Datums is before 2025-06-01',
  ],
  ['', '', ''],
  ['Līmenis', 'Līmenis', 'Līmenis'],
])('says %j in words', (condition, latvian, english) => {
  expect(describeCondition(condition, 'lv')).toBe(latvian);
  expect(describeCondition(condition, 'en')).toBe(english);
});
