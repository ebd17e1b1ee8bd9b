import { GraphHistory } from './GraphHistory';

class Sheet {
  readonly rows: (number[] | undefined)[] = [[1, 2], , [3]];
  readonly names = new Map<string, object>([['a', { at: 1 }]]);
  readonly changes = new Set<string>(['cells']);
  readonly bytes = new Uint8Array([1, 2, 3]);
  note?: string;
  next: Sheet | null = null;
}

test('says the same version as long as nothing has changed, and another after any change', () => {
  const sheet = new Sheet();
  const history = new GraphHistory(sheet);
  expect(history.note()).toBe(0);
  const changes: (() => void)[] = [
    () => sheet.rows[0]?.push(7),
    () => (sheet.rows[1] = undefined),
    () => sheet.names.set('b', {}),
    () => Object.assign(sheet.names.get('a') ?? {}, { at: 2 }),
    () => sheet.changes.delete('cells'),
    () => (sheet.bytes[1] = 9),
    () => (sheet.note = 'outer'),
    () => (sheet.next = new Sheet()),
    () => (sheet.next ? (sheet.next.note = 'inner') : null),
  ];
  for (const [at, change] of changes.entries()) {
    change();
    expect(history.note()).toBe(at + 1);
    expect(history.note()).toBe(at + 1);
  }
  expect(history.versions).toBe(changes.length + 1);
});

test('puts every version back into the very same objects, forth and back', () => {
  const sheet = new Sheet();
  const { rows, names, changes, bytes } = sheet;
  const row = rows[0];
  const inner = names.get('a');
  const history = new GraphHistory(sheet);
  rows[0]?.splice(0, 2, 8);
  rows[1] = [5];
  rows.length = 2;
  names.delete('a');
  names.set('b', { at: 3 });
  changes.clear();
  bytes[0] = 0;
  sheet.note = 'x';
  sheet.next = new Sheet();
  history.note();
  const later = structuredClone({ ...sheet });

  history.restore(0);
  expect(sheet).toStrictEqual(new Sheet());
  expect(Object.keys(sheet.rows)).toEqual(['0', '2']);
  expect(sheet.rows).toBe(rows);
  expect(sheet.names).toBe(names);
  expect(sheet.changes).toBe(changes);
  expect(sheet.bytes).toBe(bytes);
  expect(sheet.rows[0]).toBe(row);
  expect(sheet.names.get('a')).toBe(inner);

  history.restore(1);
  expect(structuredClone({ ...sheet })).toEqual(later);
});

test('takes back what nobody noted', () => {
  const sheet = new Sheet();
  const history = new GraphHistory(sheet);
  sheet.rows[0]?.push(4);
  sheet.next = new Sheet();
  sheet.next.next = sheet;
  history.restore(0);
  expect(sheet).toStrictEqual(new Sheet());
  expect(history.note()).toBe(0);
});

test('goes round in circles once', () => {
  const sheet = new Sheet();
  sheet.next = sheet;
  const history = new GraphHistory(sheet);
  sheet.changes.add('names');
  expect(history.note()).toBe(1);
  history.restore(0);
  expect([...sheet.changes]).toEqual(['cells']);
});

test('refuses what could not be put back', () => {
  expect(() => new GraphHistory({ listen: () => undefined })).toThrow('has no history: listen');
  const hidden = Object.defineProperty({}, 'secret', { value: 1, enumerable: false });
  expect(() => new GraphHistory({ hidden })).toThrow('hidden fields');
});
