const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
/** 1 June 1980, noon: the same content gives the same bytes. */
const longPast = 0x00c16000;

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The check sum that the format asks for (CRC-32, IEEE), as an unsigned number. */
const checkSum = (bytes: Uint8Array): number => {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
};

/** A text in UTF-8, by the language's own means: pure folders know no encoder of the page's. */
const encode = (text: string): Uint8Array => {
  const letters = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
};

/** Little-endian numbers of 2 and 4 bytes, as `[length, value]`. */
type Field = readonly [length: 2 | 4, value: number];

const print = (fields: readonly Field[]): number[] =>
  fields.flatMap(([length, value]) =>
    Array.from({ length }, (_, at) => (value >>> (8 * at)) & 0xff),
  );

/**
 * Texts as the bytes of a zip whose parts are stored as they are, in UTF-8: Excel packs the file
 * when it saves it, so that no packer needs to be shipped.
 *
 * @param parts by their names in the zip, ASCII only; without halves of characters
 */
export const packStored = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const files: (Uint8Array | readonly number[])[] = [];
  const directory: number[] = [];
  let offset = 0;
  const entries = Object.entries(parts);
  for (const [name, text] of entries) {
    const bytes = encode(text);
    const letters = [...encode(name)];
    // Version, flags, method (0 is stored), time, check sum, both sizes, lengths of name and extra.
    const common: Field[] = [
      [2, 20],
      [2, 0],
      [2, 0],
      [4, longPast],
      [4, checkSum(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, letters.length],
      [2, 0],
    ];
    const head = [...print([[4, localHeader], ...common]), ...letters];
    files.push(head, bytes);
    // Besides: the version that wrote it, no comment, first disk, no attributes, where it begins.
    const place: Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(...print([[4, directoryHeader], [2, 20], ...common, ...place]), ...letters);
    offset += head.length + bytes.length;
  }
  const end = print([
    [4, directoryEnd],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  const packed = new Uint8Array(offset + directory.length + end.length);
  let at = 0;
  for (const piece of [...files, directory, end]) {
    packed.set(piece, at);
    at += piece.length;
  }
  return packed;
};
