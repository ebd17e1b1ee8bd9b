/** Why the book refuses a change, in the sense in which Excel refuses it. */
export type BookErrorCode =
  | 'duplicate-name'
  | 'invalid-name'
  | 'last-sheet'
  | 'out-of-sheet'
  | 'not-found'
  | 'table-overlap'
  | 'table-would-break'
  | 'merge-would-break'
  | 'array-would-break'
  | 'cells-in-the-way';

/** A change of the book that is refused; nothing was changed. */
export class BookError extends Error {
  override readonly name = 'BookError';

  constructor(
    readonly code: BookErrorCode,
    detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}
