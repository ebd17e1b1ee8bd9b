import fc from 'fast-check';
import { parseCondition } from './parseCondition';

/** A condition in one readable line: field, operator, values with their marks. */
const tidy = (text: string): string => {
  const { condition, fault } = parseCondition(text);
  if (fault) return `${fault.position} ${JSON.stringify(fault.found)} ${fault.expected}`;
  return condition
    .map(({ field, operator, operands }) => {
      const values = operands.map(
        (operand) => (operand.isBlank ? 'BLANK' : operand.text) + (operand.isPrefix ? '…' : ''),
      );
      return `${field} ${operator} ${values.join(' or ')}`;
    })
    .join(' and ');
};

describe('parseCondition', () => {
  it.each([
    ['', ''],
    ['  \u00a0', ''],
    ['Līmenis = Augsts', 'Līmenis = Augsts'],
    ['Līmenis=Augsts|Optimāls', 'Līmenis = Augsts or Optimāls'],
    ['Grupa = Pedagogs; Kvalitātes pakāpe <> -', 'Grupa = Pedagogs and Kvalitātes pakāpe <> BLANK'],
    ['Mēneši > 1;', 'Mēneši > 1'],
    ['Punkti ≥ 7,5; Punkti ≤ 9; Joma ≠ Deja', 'Punkti >= 7,5 and Punkti <= 9 and Joma <> Deja'],
    ['Sadaļa = Ārējās*', 'Sadaļa = Ārējās…'],
    ['Sadaļa = "Ārējās"*', 'Sadaļa = Ārējās…'],
    ['Sadaļa = "Ārējās*"', 'Sadaļa = Ārējās…'],
    ['Nosaukums = Zvaigzne~*', 'Nosaukums = Zvaigzne*'],
    ['Nosaukums = "A; B | C = D"', 'Nosaukums = A; B | C = D'],
    ['Nosaukums = „Skaņas”', 'Nosaukums = Skaņas'],
    ['Nosaukums = "Kora ""Dzirksts"" koncerts"', 'Nosaukums = Kora "Dzirksts" koncerts'],
    ['"Ieviest; darīt" = Jā', 'Ieviest; darīt = Jā'],
    ['Rezultāts = ""', 'Rezultāts = BLANK'],
    ['Klase\n<\n4', 'Klase < 4'],
    ['Datums >= 01.09.2024.', 'Datums >= 01.09.2024.'],
    ['Vērtība = -5', 'Vērtība = -5'],
    ['Nosaukums = " Skaņas "', 'Nosaukums = Skaņas'],
    ['Nosaukums = Zvaigzne~*diena', 'Nosaukums = Zvaigzne*diena'],
    ['Nosaukums = Zvaigzne ~*', 'Nosaukums = Zvaigzne *'],
    ['Nosaukums = Kora *', 'Nosaukums = Kora…'],
    ['Tēma = Mūsu "80"', 'Tēma = Mūsu "80"'],
  ])('reads %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it.each([
    ['Līmenis', '8 "" operator'],
    ['Līmenis; Klase = 3', '8 ";" operator'],
    ['= Augsts', '1 "=" field'],
    ['A = 1; ; B = 2', '8 ";" field'],
    ['; A = 1', '1 ";" field'],
    ['Līmenis =', '10 "" value'],
    ['Līmenis = | Augsts', '11 "|" value'],
    ['Līmenis = Augsts |', '19 "" value'],
    ['Līmenis = Augsts Klase = 3', '24 "=" separator'],
    ['Slodze >= 1 <= 2', '13 "<=" separator'],
    ['Nosaukums = "Skaņas', '20 "" closing-quote'],
    ['Nosaukums = "Skaņas" 2025', '22 "2" separator'],
    ['Klase > 3 | 5', '11 "|" single-value'],
    ['Nosaukums = *svētki', '13 "*" star-last'],
    ['Nosaukums = A*svētki', '14 "*" star-last'],
    ['"Ieviest', '9 "" closing-quote'],
    ['Nosaukums = ~A*svētki', '15 "*" star-last'],
    ['Līmenis => 3', '10 ">" value'],
  ])('says where %j goes wrong', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it('never throws, and points into the text', () => {
    const sign = fc.constantFrom(...'<>=|;*-"„”«»~ ab', 'Lauks', ' = ');
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string())), (pieces) => {
        const text = pieces.join('');
        const { condition, fault } = parseCondition(text);
        if (fault) {
          expect(fault.position).toBeGreaterThanOrEqual(1);
          expect(fault.position).toBeLessThanOrEqual(text.length + 1);
        } else {
          condition.forEach(({ operands }) => expect(operands.length).toBeGreaterThan(0));
        }
      }),
    );
  });

  it.each([
    ['clauses', 'A = 1;'.repeat(20_000), 20_000],
    ['alternatives', `A = ${'1|'.repeat(60_000)}1`, 1],
    ['doubled quotes', `A = "${'""'.repeat(60_000)}"`, 1],
    ['spaces', `A${' '.repeat(60_000)}=${' '.repeat(60_000)}1`, 1],
  ])('reads a hundred thousand characters of %s whole', (_, text, clauses) => {
    expect(parseCondition(text).condition).toHaveLength(clauses);
  });
});
