import fc from 'fast-check';
import { collapseSpaces, foldText } from './foldText';

it.each([
  ['Mācību gads', 'mācību gads'],
  ['MĀCĪBU GADS', 'mācību gads'],
  ['  Mācību\u00a0\u00a0gads ', 'mācību gads'],
  ['Mācību\r\ngads', 'mācību gads'],
  ['Mācību gads'.normalize('NFD'), 'mācību gads'],
])('folds %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('keeps letters that differ by a diacritic apart', () => {
  expect(foldText('Kase')).not.toBe(foldText('Kāse'));
});

it('is stable: folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

it('ends on a run of combining marks that normalisation would take seconds for', () => {
  const zalgo = `a${'\u0301\u0323'.repeat(50_000)}`;
  expect(foldText(zalgo)).toHaveLength(100_001);
});

it('collapses every run of white space', () => {
  expect(collapseSpaces(' a \u202f b\t\nc ')).toBe('a b c');
});
