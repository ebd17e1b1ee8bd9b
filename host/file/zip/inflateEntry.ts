import { Inflate } from 'fflate';
import { FileError, fileLimits } from '../FileError';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

/** Small steps, so that an entry which lies about its size is stopped soon after its cap. */
const step = 16 * 1024;

/**
 * The bytes of an entry. Throws FileError: `inflated-too-large` as soon as more than `budget` bytes
 * come out, whatever the directory declared; `not-a-zip` when size or check sum is not as declared.
 */
export function inflateEntry(entry: ZipEntry, budget: number = fileLimits.inflated): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : inflate(entry, budget);
  if (bytes.length > budget) throw new FileError('inflated-too-large', '', entry.name);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new FileError('not-a-zip', 'damaged entry', entry.name);
  }
  return bytes;
}

function inflate(entry: ZipEntry, budget: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > budget) throw new FileError('inflated-too-large', '', entry.name);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.data.length; at += step) {
      stream.push(entry.data.subarray(at, at + step), at + step >= entry.data.length);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('not-a-zip', 'damaged entry', entry.name);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
