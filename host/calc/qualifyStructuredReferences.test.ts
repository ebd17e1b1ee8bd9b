import {
  qualifyStructuredReferences,
  shortenStructuredReferences,
} from './qualifyStructuredReferences';

test.each([
  [
    'HYPERLINK("#"&[@Vieta],[@Vieta])',
    'HYPERLINK("#"&Tab[[#This Row],[Vieta]],Tab[[#This Row],[Vieta]])',
  ],
  ['[@[Mācību gads]]&"[@x]"', 'Tab[[#This Row],[Mācību gads]]&"[@x]"'],
  ['Cita[@ID]+A1', 'Cita[[#This Row],[ID]]+A1'],
])('%s is kept as files keep it, and shown as it was entered', (short, long) => {
  expect(qualifyStructuredReferences(short, 'Tab')).toBe(long);
  expect(shortenStructuredReferences(long, 'Tab')).toBe(short);
});

test('a column alone is the table’s own', () => {
  expect(qualifyStructuredReferences('SUM([Skaits])', 'Tab')).toBe('SUM(Tab[Skaits])');
});

test('outside of a table there is nothing to add', () => {
  expect(qualifyStructuredReferences('SUM([Skaits],Tab[Skaits])', undefined)).toBe(
    'SUM([Skaits],Tab[Skaits])',
  );
});
