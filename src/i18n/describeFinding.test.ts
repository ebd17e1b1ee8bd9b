import { type Finding, findingCodes } from '../workbook/Finding';
import { describeFinding } from './describeFinding';
import { languages } from './translate';

const finding: Finding = {
  code: 'status-disputed',
  severity: 'warning',
  sheet: 'Gada mērķi',
  table: 'GadaMerki',
  row: 7,
  column: 'Izpilde',
  value: 'Sasniegts',
  params: {
    id: 'A12',
    name: 'Kolektīvi',
    year: '2024./2025.',
    status: 'not-met',
    numerator: 2.5,
    denominator: 3,
  },
};

it('says a status and a decimal as the reader of the language does', () => {
  const { message } = describeFinding(finding, 'lv');
  expect(message).toContain('2,5 no 3, tātad «Nav sasniegts»');
  expect(describeFinding(finding, 'en').message).toContain('2.5 of 3');
});

it.each(languages)('has a message and a remedy for every code in %s', (language) => {
  for (const code of findingCodes) {
    const { message, remedy } = describeFinding({ ...finding, code }, language);
    expect([code, message.length > 0, remedy.length > 0]).toEqual([code, true, true]);
  }
});
