import { bytesOf } from './Traffic';

test.each(['', 'abc', 'Mērķu izpilde', '✔ Sasniegts', '😀ž', '"\\u0000"'])(
  '«%s» is as long as its UTF-8',
  (text) => {
    expect(bytesOf(text)).toBe(Buffer.byteLength(text, 'utf8'));
  },
);
