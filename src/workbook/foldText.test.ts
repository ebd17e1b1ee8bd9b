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

it('folds like composition, white space and case one after the other, whatever the text', () => {
  const spaces = fc.constantFrom(...' \u00a0\u2028\t\n\ufeff');
  const marks = fc.constantFrom(...'\u0300\u0304\u0327\u0340\u212b\u037e');
  const letters = fc.constantFrom(...'aĀščŅİß');
  const unit = fc.oneof(spaces, marks, letters, fc.string({ unit: 'binary', maxLength: 1 }));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('');
      const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
      expect(foldText(text)).toBe(plain);
    }),
  );
});

it('knows every letter that composition changes', () => {
  for (let point = 0; point < 0x11_0000; point += 1) {
    const letter = String.fromCodePoint(point);
    const composed = letter.normalize('NFC');
    if (composed !== letter) expect(foldText(letter)).toBe(composed.trim().toLowerCase());
  }
});

it('collapses every run of white space', () => {
  expect(collapseSpaces(' a \u202f b\t\nc ')).toBe('a b c');
});
