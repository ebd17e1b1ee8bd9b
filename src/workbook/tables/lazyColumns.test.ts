import { once } from '../once';
import { lazyNumbers, lazyWords, lazyYesNo } from './lazyColumns';

const common = { header: 'Klase', unreadable: new Set<number>() };

describe('a column gives its rows a value when somebody first asks, and only then', () => {
  it('numbers', () => {
    const values = Float64Array.of(1, Number.NaN);
    const make = jest.fn(() => values);
    const column = lazyNumbers(common, make);
    expect(column.header).toBe('Klase');
    expect(make).not.toHaveBeenCalled();
    expect([column.values, column.values]).toEqual([values, values]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('yes and no', () => {
    const values = Uint8Array.of(1, 2);
    const make = jest.fn(() => values);
    const column = lazyYesNo(common, make);
    expect(make).not.toHaveBeenCalled();
    expect([column.values, column.values]).toEqual([values, values]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('words, which are known before', () => {
    const codes = Int32Array.of(0, -1);
    const make = jest.fn(() => codes);
    const column = lazyWords({ ...common, words: ['labi'] }, make);
    expect(column.words).toEqual(['labi']);
    expect(make).not.toHaveBeenCalled();
    expect([column.codes, column.codes]).toEqual([codes, codes]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

it('keeps nothing, too, once it has been made', () => {
  const make = jest.fn(() => undefined);
  const ask = once(make);
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
