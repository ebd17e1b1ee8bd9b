import en from './pane.en.json';
import lv from './pane.lv.json';

/** Keys of all texts; the plural forms of a language are its own. */
const keysOf = (texts: object, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [`${path}${key}`];
    return 'other' in value ? [`${path}${key} (plural)`] : keysOf(value, `${path}${key}.`);
  });

it('the pane has the same texts in both languages', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(lv).sort());
});
