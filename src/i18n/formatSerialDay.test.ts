import { formatSerialDay } from './formatSerialDay';

it('writes the day of a cell as each language does, whatever its time of day', () => {
  // 46 173 is 31 May 2026, by Excel's own numbering.
  expect(formatSerialDay(46_173, 'lv')).toBe('31.05.2026.');
  expect(formatSerialDay(46_173.75, 'en')).toBe('31/05/2026');
});
