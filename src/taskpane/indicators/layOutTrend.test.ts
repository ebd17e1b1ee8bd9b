import { layOutTrend } from './layOutTrend';

const box = { width: 300, top: 10, bottom: 50 };
const year = (value: number | null, target: number | null = null) => ({
  ...{ year: '', shown: '', frozen: false },
  ...{ value, target },
});

test('the lowest stands at the bottom and the highest at the top, a third of the width apart', () => {
  const { values, columns } = layOutTrend([year(0.2), year(0.6), year(0.4)], box);
  expect(columns).toEqual([50, 150, 250]);
  expect(values.map((point) => point?.y)).toEqual([50, 10, expect.closeTo(30)]);
});

test('targets are on the same scale, and a year without a value has no point', () => {
  const { values, targets } = layOutTrend([year(1, 2), year(null, 2)], box);
  expect(values).toEqual([{ x: 75, y: 50 }, null]);
  expect(targets.map((point) => point?.y)).toEqual([10, 10]);
});

test('values that do not change run through the middle', () => {
  const { values } = layOutTrend([year(3), year(3)], box);
  expect(values.map((point) => point?.y)).toEqual([30, 30]);
});

test('the figure of a point stands where the line does not go', () => {
  const sidesOf = (...values: readonly (number | null)[]) =>
    layOutTrend(
      values.map((value) => year(value)),
      box,
    ).sides;
  expect(sidesOf(1, 2, 3)).toEqual(['below', 'above', 'above']);
  expect(sidesOf(3, 1, 2)).toEqual(['above', 'below', 'above']);
  expect(sidesOf(2, null, 1)).toEqual(['above', 'above', 'above']);
  expect(sidesOf(1, 1)).toEqual(['above', 'above']);
});
