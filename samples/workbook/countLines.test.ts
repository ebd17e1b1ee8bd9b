import { countLines } from './countLines';

describe('countLines', () => {
  it.each([
    ['', 10, 1],
    ['viens divi', 11, 1],
    ['viens divi', 10, 2], // 10 letters in room for 9
    ['viens divi trīs', 7, 3],
    ['abcdefghij', 6, 2], // one word over two lines of 5
    ['a abcdefghij', 6, 3],
  ])('breaks «%s» at width %d into %d', (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines);
  });
});
