import { copyGraph } from './copyGraph';

const nothing = (): boolean => false;

class Row {
  height = 15;

  constructor(readonly cells: number[]) {}

  get width(): number {
    return this.cells.length;
  }
}

test('copies what leads back to itself, once', () => {
  const sheet: { name: string; book: object; self?: object } = { name: 'Lapa1', book: {} };
  sheet.book = { sheets: [sheet] };
  sheet.self = sheet;
  const copied = copyGraph(sheet, nothing);
  expect(copied).not.toBe(sheet);
  expect(copied.self).toBe(copied);
  expect(copied.book).not.toBe(sheet.book);
  expect(copied.book).toHaveProperty(['sheets', 0], copied);
});

test('keeps one what is held twice, and two what is alike', () => {
  const style = { bold: true };
  const copied = copyGraph([style, style, { bold: true }], nothing);
  expect(copied[0]).not.toBe(style);
  expect(copied[1]).toBe(copied[0]);
  expect(copied[2]).not.toBe(copied[0]);
});

test.each([
  ['an array', [1]],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set([1])],
  ['bytes', new Uint8Array([1])],
])('keeps %s one that is held twice', (_name, part) => {
  const copied = copyGraph({ one: part, other: part }, nothing);
  expect(copied.one).not.toBe(part);
  expect(copied.one).toEqual(part);
  expect(copied.other).toBe(copied.one);
});

test('keeps the holes of an array, and its length', () => {
  const holed = new Array<number | undefined>(5);
  holed[1] = 7;
  holed[3] = undefined;
  const copied = copyGraph(holed, nothing);
  expect(copied).toHaveLength(5);
  expect(Object.keys(copied)).toEqual(['1', '3']);
});

test('copies maps and sets with what stands in them, in their order', () => {
  const key = { key: 1 };
  const copied = copyGraph(
    {
      map: new Map<unknown, unknown>([
        ['b', key],
        [key, 'a'],
      ]),
      set: new Set([key, 2]),
    },
    nothing,
  );
  const [[first, inMap], [asKey, second]] = [...copied.map] as [[string, object], [object, string]];
  const [inSet] = copied.set;
  expect([first, second]).toEqual(['b', 'a']);
  expect(inMap).toEqual(key);
  expect(inMap).not.toBe(key);
  expect(asKey).toBe(inMap);
  expect(inSet).toBe(inMap);
});

test('copies typed arrays with bytes of their own', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const copied = copyGraph({ bytes, again: bytes }, nothing);
  bytes[0] = 9;
  expect([...copied.bytes]).toEqual([1, 2, 3]);
  expect(copied.again).toBe(copied.bytes);
});

test('keeps prototypes, so that methods and getters go on', () => {
  const row = new Row([1, 2]);
  const copied = copyGraph(row, nothing);
  row.cells.push(3);
  expect(copied).toBeInstanceOf(Row);
  expect([copied.width, copied.height]).toEqual([2, 15]);
  expect(Object.getPrototypeOf(copyGraph(Object.create(null) as object, nothing))).toBeNull();
});

test('hands on what is shared as it is', () => {
  const file = { bytes: [1] };
  const copied = copyGraph({ file, other: { bytes: [1] } }, (part) => part === file);
  expect(copied.file).toBe(file);
  expect(copied.other).toEqual({ bytes: [1] });
});

test('copies fields under symbols, too', () => {
  const mark = Symbol('mark');
  const part = { [mark]: { on: true } };
  const copied = copyGraph(part, nothing);
  expect(copied[mark]).toEqual({ on: true });
  expect(copied[mark]).not.toBe(part[mark]);
});

test('refuses a function, wherever it is held', () => {
  const listen = (): void => undefined;
  expect(() => copyGraph({ events: new Map([['changed', [listen]]]) }, nothing)).toThrow(
    'A function cannot be copied: listen',
  );
});
