import type { Condition } from './Condition';
import { parseCondition } from './parseCondition';
import { operandOf, printCondition } from './printCondition';

const read = (text: string): Condition => {
  const { condition, fault } = parseCondition(text);
  if (fault) throw new Error(`${text}: ${fault.expected} at ${fault.position}`);
  return condition;
};
const meaning = (text: string) =>
  read(text).map(({ field, operator, operands }) => [
    field,
    operator,
    operands.map((operand) => [operand.text, operand.isBlank, operand.isPrefix]),
  ]);

it.each([
  ['Līmenis=Augsts|Optimāls ; Noslēdza = Jā;', 'Līmenis = Augsts | Optimāls; Noslēdza = Jā'],
  ['Kvalitātes pakāpe <> –', 'Kvalitātes pakāpe <> -'],
  ['Mēneši ≥ 1', 'Mēneši >= 1'],
  ['Sadaļa = Ārējās*', 'Sadaļa = Ārējās*'],
  ['Nosaukums = "Solo; duets"', 'Nosaukums = "Solo; duets"'],
  ['Tēma = 5~*', 'Tēma = 5~*'],
  ['"Vai > 1" = Jā', '"Vai > 1" = Jā'],
  ['', ''],
])('%s is printed as staff write it', (written, printed) => {
  expect(printCondition(read(written))).toBe(printed);
  expect(meaning(printed)).toEqual(meaning(written));
});

it.each([
  ['Augsts', 'Augsts', false],
  ['A; B', 'A; B', false],
  ['a | b', 'a | b', false],
  ['<5', '<5', false],
  ['"citāts"', '"citāts"', false],
  ['Mūz*', 'Mūz', true],
  ['5~*', '5~*', false],
  ['a*b', 'a*b', false],
])('a value chosen as %s means that very text once it is read again', (chosen, text, isPrefix) => {
  const printed = printCondition([
    { field: 'Lauks', operator: '=', operands: [operandOf(chosen)] },
  ]);
  expect(meaning(printed)).toEqual([['Lauks', '=', [[text, false, isPrefix]]]]);
});

test('a chosen dash asks for blank cells', () => {
  const printed = printCondition([{ field: 'Lauks', operator: '<>', operands: [operandOf('-')] }]);
  expect(printed).toBe('Lauks <> -');
  expect(meaning(printed)).toEqual([['Lauks', '<>', [['', true, false]]]]);
});
