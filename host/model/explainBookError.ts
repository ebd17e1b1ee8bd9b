import { BookError, type BookErrorCode } from '../book/BookError';
import { type HostError, refusals } from '../protocol/HostError';

const explanations: Readonly<Record<BookErrorCode, () => HostError>> = {
  'duplicate-name': refusals.exists,
  'invalid-name': () => refusals.argument(),
  'last-sheet': () => refusals.operation(),
  'out-of-sheet': () => refusals.argument(),
  'not-found': refusals.notFound,
  'table-overlap': () => refusals.argument("A table can't overlap another table."),
  'table-would-break': () =>
    refusals.insertDelete(
      'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
    ),
  'merge-would-break': () => refusals.insertDelete(),
  'array-would-break': () => refusals.operation('You cannot change part of an array.'),
  'cells-in-the-way': refusals.offSheet,
};

/** The refusal with which Excel would answer what the book refuses. */
export const explainBookError = (error: unknown): HostError | undefined =>
  error instanceof BookError ? explanations[error.code]() : undefined;
