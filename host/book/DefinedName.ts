import type { Sheet } from './Sheet';

/** Names that Excel itself keeps: print areas, print titles, filter ranges. */
export const builtInPrefix = '_xlnm.';

/** A name for a range, a value or any formula; immutable, the book replaces it. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  readonly scope: Sheet | null;
  /** Without the leading `=`, for instance `Dati!$A$1:$B$9`. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
  /** What the file layer knows the name by; null for a new one. */
  readonly origin: object | null;
}

/** A fault of a name that Excel would refuse, or null. */
export function checkDefinedName(name: string): 'invalid-name' | null {
  const valid =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) &&
    !/^(R|C)$/i.test(name) &&
    !/^R\d*C\d*$/i.test(name);
  return valid ? null : 'invalid-name';
}
