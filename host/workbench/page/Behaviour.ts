import type { Book } from '../../book/Book';
import type { Faults } from '../../protocol/Faults';

/** How Excel behaves towards the add-in: as usual, or in one of the ways that people meet. */
export const behaviours = [
  'usual',
  'cell-edit',
  'protected',
  'read-only',
  'slow',
  'lost',
  'too-large',
] as const;
export type Behaviour = (typeof behaviours)[number];

/** How long each answer takes over a slow network, in milliseconds. */
export const slowAnswer = 2_500;

/** So few bytes that any reading of a school's tables is refused as too large. */
export const tinyPayload = 8_000;

/** The faults of the wire that a behaviour stands for. */
export const createFaults = (behaviour: () => Behaviour, isEditing: () => boolean): Faults => ({
  beforeRequest: () => {
    if (behaviour() === 'lost') return 'no-answer';
    return behaviour() === 'cell-edit' || isEditing() ? 'cell-edit' : undefined;
  },
});

/** Protects the sheets of a book, or makes it read-only; gives back what takes that away again. */
export const restrictBook = (book: Book, behaviour: Behaviour): (() => void) => {
  if (behaviour === 'read-only') {
    const before = book.readOnly;
    book.readOnly = true;
    return () => void (book.readOnly = before);
  }
  if (behaviour !== 'protected') return () => undefined;
  const open = book.sheets.filter((sheet) => !sheet.protected);
  for (const sheet of open) sheet.protected = true;
  return () => {
    for (const sheet of open) sheet.protected = false;
  };
};
