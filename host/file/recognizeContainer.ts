import { FileError, fileLimits } from './FileError';

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** The name of the stream that holds a workbook locked with a password, as directories write it. */
const locked = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Refuses, by FileError, whatever is no container of the format, before anything is unpacked. */
export function recognizeContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError('empty');
  if (bytes.length > fileLimits.container) throw new FileError('container-too-large');
  if (startsWith(bytes, oldOffice)) {
    throw new FileError(holds(bytes, locked) ? 'encrypted' : 'not-xlsx', 'an old container');
  }
  if (!startsWith(bytes, zip)) throw new FileError('not-a-zip');
}

function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  const first = mark[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
