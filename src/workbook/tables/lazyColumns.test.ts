import { once } from '../once';
import { lazyNumbers, lazyWords, lazyYesNo } from './lazyColumns';

const common = { header: 'Klase', unreadable: new Set<number>() };
const codes = Uint8Array.of(0, 1, 0);

describe('a column gives its rows a value when somebody first asks, and only then', () => {
  it('numbers', () => {
    const code = jest.fn(() => ({ codes, meanings: Float64Array.of(1, Number.NaN) }));
    const column = lazyNumbers(common, code);
    expect(column.header).toBe('Klase');
    expect(code).not.toHaveBeenCalled();
    expect(column.values).toEqual(Float64Array.of(1, Number.NaN, 1));
    expect(column.values).toBe(column.values);
    expect(column.coded.codes).toBe(codes);
    expect(code).toHaveBeenCalledTimes(1);
  });

  it('yes and no', () => {
    const code = jest.fn(() => ({ codes, meanings: Uint8Array.of(1, 2) }));
    const column = lazyYesNo(common, code);
    expect(code).not.toHaveBeenCalled();
    expect(column.values).toEqual(Uint8Array.of(1, 2, 1));
    expect(column.values).toBe(column.values);
    expect(column.coded.meanings).toEqual(Uint8Array.of(1, 2));
    expect(code).toHaveBeenCalledTimes(1);
  });

  it('words, which are known before', () => {
    const code = jest.fn(() => ({ codes, meanings: Int32Array.of(0, -1) }));
    const column = lazyWords({ ...common, words: ['labi'] }, code);
    expect(column.words).toEqual(['labi']);
    expect(code).not.toHaveBeenCalled();
    expect(column.codes).toEqual(Int32Array.of(0, -1, 0));
    expect(column.codes).toBe(column.codes);
    expect(code).toHaveBeenCalledTimes(1);
  });
});

it('keeps nothing, too, once it has been made', () => {
  const make = jest.fn(() => undefined);
  const ask = once(make);
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
