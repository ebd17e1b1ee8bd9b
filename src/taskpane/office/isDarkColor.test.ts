import { isDarkColor } from './isDarkColor';

describe('isDarkColor', () => {
  it.each([
    ['#FFFFFF', false],
    ['E6E6E6', false],
    ['#1f1f1f', true],
    ['#0B5563', true],
    ['#00FF00', false], // as bright to the eye as 150 of 255
    ['#0000FF', true], // as bright as 29 of 255
    ['', null],
    ['white', null],
  ])('%s: %s', (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });
});
