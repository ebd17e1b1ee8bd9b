/**
 * Why a file is refused.
 * - `empty`: no bytes at all
 * - `not-a-zip`: not a container of the format, or a damaged one
 * - `not-xlsx`: a container or an old format without a workbook of cells in it
 * - `encrypted`: locked with a password
 * - `container-too-large`, `inflated-too-large`: beyond the caps (`fileLimits`)
 * - `malformed-xml`: a part that is not well-formed, declares a DTD, or contradicts the format
 */
export type FileErrorCode =
  | 'empty'
  | 'not-a-zip'
  | 'not-xlsx'
  | 'encrypted'
  | 'container-too-large'
  | 'inflated-too-large'
  | 'malformed-xml';

/** A refusal to open a file; `part` names the part at fault, where one is known. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    detail = '',
    readonly part: string | null = null,
  ) {
    super([code, part, detail].filter((text) => text !== null && text !== '').join(': '));
  }
}

/** Caps against files that are made to exhaust a computer; bytes. */
export const fileLimits = {
  container: 10 * 1024 * 1024,
  inflated: 100 * 1024 * 1024,
} as const;
