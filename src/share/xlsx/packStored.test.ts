import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packStored } from './packStored';

/** Where a signature of four bytes stands, in little-endian order. */
const find = (bytes: Uint8Array, signature: number): number => {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === signature) return at;
  }
  throw new Error('No such signature');
};

describe('packStored', () => {
  it('is read back by another packer, part by part', () => {
    const parts = {
      'a.xml': '<a>Pašnovērtējums 🙂</a>',
      'b/c.xml': '',
      'b/d.xml': 'x'.repeat(70_000),
    };
    const read = unzipSync(packStored(parts));
    expect(Object.keys(read)).toEqual(Object.keys(parts));
    for (const [name, text] of Object.entries(parts)) {
      expect(read[name]).toEqual(strToU8(text));
    }
    expect(strFromU8(read['a.xml'] ?? new Uint8Array())).toBe(parts['a.xml']);
  });

  it('has the check sum that the definition of CRC-32 gives for its test text', () => {
    const bytes = packStored({ t: '123456789' });
    const view = new DataView(bytes.buffer);
    expect(view.getUint32(14, true)).toBe(0xcbf43926);
    expect(view.getUint32(find(bytes, 0x02014b50) + 16, true)).toBe(0xcbf43926);
  });

  it('bears 1 June 1980, noon, so that the same content is the same file', () => {
    const view = new DataView(packStored({ t: 'x' }).buffer);
    const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
    expect([time >> 11, (time >> 5) & 63]).toEqual([12, 0]);
    expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([1980, 6, 1]);
  });
});
