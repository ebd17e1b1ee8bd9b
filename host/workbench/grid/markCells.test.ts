import { Book } from '../../book/Book';
import type { NewConditionalFormat } from '../../book/ConditionalFormat';
import { CellError, type CellValue } from '../../book/CellValue';
import { rectOf } from '../../book/Rect';
import { createNodeEngine } from '../../calc/createNodeEngine';
import { markCells } from './markCells';

const engine = createNodeEngine();
const red = { fill: '#FF0000' } as const;
const green = { fill: '#00FF00' } as const;

/** The marks of a column of values, in its order; undefined where no format holds. */
const mark = async (values: readonly CellValue[], ...formats: NewConditionalFormat[]) => {
  const sheet = new Book().addSheet('Dati');
  values.forEach((value, row) => sheet.setValue(row, 0, value));
  for (const format of formats) sheet.addConditionalFormat(format);
  const marks = await markCells(sheet, () => engine);
  return values.map((_, row) => marks.get(`${String(row)},0`));
};

const over = (count: number) => ({ rects: [rectOf(0, 0, count, 1)] });
const fills = (marks: Awaited<ReturnType<typeof mark>>) => marks.map((each) => each?.style.fill);

test.each([
  ['beginsWith', '✔', ['✔ Sasniegts', '✖ Nav', 'ir ✔'], [true, false, false]],
  ['endsWith', 'nav', ['vēl nav', 'NAV', 'nav vēl'], [true, true, false]],
  ['containsText', 'kav', ['Kavējas', 'nekavējas', 'laikā'], [true, true, false]],
  ['notContainsText', 'kav', ['Kavējas', null, 'laikā'], [false, true, true]],
] as const)('a text that %s', async (operator, text, values, holds) => {
  const marks = await mark(values, {
    ...over(values.length),
    rule: { kind: 'text', operator, text },
    style: red,
  });
  expect(fills(marks)).toEqual(holds.map((hold) => (hold ? '#FF0000' : undefined)));
});

test.each([
  ['greaterThan', '2', undefined, [false, false, true]],
  ['greaterThanOrEqual', '2', undefined, [false, true, true]],
  ['lessThan', '2', undefined, [true, false, false]],
  ['lessThanOrEqual', '2', undefined, [true, true, false]],
  ['equal', '1+1', undefined, [false, true, false]],
  ['notEqual', '2', undefined, [true, false, true]],
  ['between', '1', '2', [true, true, false]],
  ['notBetween', '1', '2', [false, false, true]],
] as const)('a number that is %s %s', async (operator, formula, formula2, holds) => {
  const marks = await mark([1, 2, 3], {
    ...over(3),
    rule: { kind: 'cellIs', operator, formula, ...(formula2 !== undefined && { formula2 }) },
    style: red,
  });
  expect(fills(marks)).toEqual(holds.map((hold) => (hold ? '#FF0000' : undefined)));
});

test('a comparison holds for no error; a text is more than any number', async () => {
  const marks = await mark([CellError.notAvailable, 'teksts', 5], {
    ...over(3),
    rule: { kind: 'cellIs', operator: 'greaterThan', formula: '2' },
    style: red,
  });
  expect(fills(marks)).toEqual([undefined, '#FF0000', '#FF0000']);
});

test('an expression is written for the first cell and moves with the others', async () => {
  const marks = await mark([1, 2, 3], {
    ...over(3),
    rule: { kind: 'expression', formula: 'AND($A1>1,A$3=3)' },
    style: red,
  });
  expect(fills(marks)).toEqual([undefined, '#FF0000', '#FF0000']);
});

test('the format of the lowest number wins, the others fill in what it leaves open', async () => {
  const [first] = await mark(
    [5],
    {
      ...over(1),
      priority: 2,
      rule: { kind: 'expression', formula: 'TRUE' },
      style: { ...red, font: { bold: true, color: '#111111' } },
    },
    {
      ...over(1),
      priority: 1,
      rule: { kind: 'expression', formula: '1' },
      style: { ...green, font: { color: '#222222' } },
    },
  );
  expect(first?.style).toEqual({ fill: '#00FF00', font: { bold: true, color: '#222222' } });
});

test('behind a format that stops, no other is looked at', async () => {
  const marks = await mark(
    [1, 5],
    {
      ...over(2),
      priority: 1,
      stopIfTrue: true,
      rule: { kind: 'cellIs', operator: 'equal', formula: '5' },
      style: { font: { bold: true } },
    },
    { ...over(2), priority: 2, rule: { kind: 'expression', formula: 'TRUE' }, style: red },
  );
  expect(fills(marks)).toEqual(['#FF0000', undefined]);
  expect(marks[1]?.style.font).toEqual({ bold: true });
});

test('bars grow from zero to the largest by themselves, or between what the rule says', async () => {
  const bar = (low: object, high: object): NewConditionalFormat => ({
    ...over(3),
    rule: {
      kind: 'dataBar',
      low: { kind: 'automatic', ...low },
      high: { kind: 'automatic', ...high },
      color: '#0B5563',
      showValue: true,
      gradient: false,
    } as NewConditionalFormat['rule'],
  });
  const shares = async (format: NewConditionalFormat) =>
    (await mark([2, 5, 10], format)).map((each) => each?.bar?.share);
  expect(await shares(bar({}, {}))).toEqual([0.2, 0.5, 1]);
  expect(await shares(bar({ kind: 'min' }, { kind: 'max' }))).toEqual([0, 0.375, 1]);
  expect(
    await shares(bar({ kind: 'number', value: '0' }, { kind: 'number', value: '20' })),
  ).toEqual([0.1, 0.25, 0.5]);
});
