import { Book } from '../../book/Book';
import type { NewDataValidation, ValidationRule } from '../../book/DataValidation';
import type { CellValue } from '../../book/CellValue';
import { rectOf } from '../../book/Rect';
import { judgeEntry } from './judgeEntry';

const alert = {
  style: 'stop',
  title: 'Nav sarakstā',
  message: 'Izvēlieties no saraksta.',
} as const;

const sheetWith = (rule: ValidationRule, more: Partial<NewDataValidation> = {}) => {
  const book = new Book();
  const sheet = book.addSheet('Dati');
  const lists = book.addSheet('Lapa ar sarakstiem');
  const words: readonly CellValue[] = ['Vārds', 'Jā', 'Nē', 'Varbūt', ''];
  words.forEach((word, row) => lists.setValue(row, 0, word));
  book.setDefinedName(
    'KA_Atbildes',
    "'Lapa ar sarakstiem'!$A$2:INDEX('Lapa ar sarakstiem'!$A$2:$A$5,MAX(1,COUNT($B$2:$B$5)))",
  );
  book.addTable(lists, rectOf(0, 0, 4, 1), 'Saraksti');
  sheet.setValidation(rectOf(0, 0), { rule, allowBlank: true, prompt: null, alert, ...more });
  return sheet;
};

/** Which of the entries are taken. */
const taken = (
  rule: ValidationRule,
  entries: readonly string[],
  more?: Partial<NewDataValidation>,
) => {
  const sheet = sheetWith(rule, more);
  return entries.filter((entry) => judgeEntry(sheet, 0, 0, entry) === null);
};

test.each(['"Jā,Nē, Varbūt"', "'Lapa ar sarakstiem'!$A$2:$A$4", 'KA_Atbildes', 'Saraksti[Vārds]'])(
  'a list, given as %s, takes its words, blank and formulas',
  (formula) => {
    const entries = ['Jā', 'Varbūt', 'jā', 'Nezinu', '', '=A2'];
    const rule = { kind: 'list', formula, dropDown: true } as const;
    expect(taken(rule, entries)).toEqual(['Jā', 'Varbūt', '', '=A2']);
  },
);

test('what an entry is told is the rule’s own', () => {
  const sheet = sheetWith({ kind: 'list', formula: '"Jā,Nē"', dropDown: true });
  expect(judgeEntry(sheet, 0, 0, 'Nezinu')).toBe(alert);
  expect(judgeEntry(sheet, 1, 0, 'Nezinu')).toBeNull();
});

test('a rule without an alert lets everything in, one that needs something refuses nothing at all', () => {
  const rule = { kind: 'list', formula: '"Jā,Nē"', dropDown: true } as const;
  expect(taken(rule, ['Nezinu'], { alert: null })).toEqual(['Nezinu']);
  expect(taken(rule, ['', 'Jā'], { allowBlank: false })).toEqual(['Jā']);
});

test('numbers and lengths keep within their bounds', () => {
  const whole = { kind: 'wholeNumber', operator: 'between', formula: '1', formula2: '9' } as const;
  expect(taken(whole, ['1', '9', '10', '2.5', 'pieci'])).toEqual(['1', '9']);
  const share = { kind: 'decimal', operator: 'lessThanOrEqual', formula: '1' } as const;
  expect(taken(share, ['0.5', '85%', '1.01'])).toEqual(['0.5', '85%']);
  // 45000 is 15.03.2023.
  const day = { kind: 'date', operator: 'greaterThanOrEqual', formula: '45000' } as const;
  expect(taken(day, ['2023-03-15', '2023-03-14'])).toEqual(['2023-03-15']);
  const short = { kind: 'textLength', operator: 'lessThan', formula: '4' } as const;
  expect(taken(short, ['abc', 'abcd', '1234'])).toEqual(['abc']);
});

test('bounds that are formulas are not judged', () => {
  const rule = { kind: 'date', operator: 'lessThan', formula: 'TODAY()' } as const;
  expect(taken(rule, ['2999-01-01'])).toEqual(['2999-01-01']);
});
