import en from './screens.en.json';
import lv from './screens.lv.json';

const plurals = new Set(['zero', 'one', 'other']);

/** The dotted keys of texts; the forms of one that depends on a count are one. */
const keysOf = (texts: object, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) => {
    if (plurals.has(key)) return key === 'other' ? [path] : [];
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [at] : keysOf(value as object, at);
  });

const wordsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((value: string | object) =>
    typeof value === 'string' ? [value] : wordsOf(value),
  );

test('the screens say the same in both languages, and leave nothing blank', () => {
  expect(keysOf(en)).toEqual(keysOf(lv));
  expect([...wordsOf(lv), ...wordsOf(en)].filter((text) => text.trim() === '')).toEqual([]);
});
