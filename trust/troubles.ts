import type { Book } from '../host/book/Book';
import type { ActionFault, Faults, RequestFault } from '../host/protocol/Faults';
import { restrictBook } from '../host/workbench/page/Behaviour';

/** Where a press is struck: before a request, or before an action of one. */
export type Place = { readonly request: number; readonly action: number | null };

/** Something that befalls a press at one place. */
export interface Trouble {
  readonly name: string;
  /** What the host does there; nothing when what befalls the workbook is trouble enough. */
  readonly fault?: RequestFault | ActionFault;
  /** Changes the workbook from there on; gives back what mends it before the next press. */
  readonly befall?: (book: Book) => () => void;
  /** Nobody waits for an answer any more. */
  readonly closesPane?: boolean;
  /** The press never hears of its request again. */
  readonly isSilent?: boolean;
}

/** What may befall a whole request, and what may have changed when it arrives. */
export const troublesOfRequests: readonly Trouble[] = [
  { name: 'a cell is being edited', fault: 'cell-edit' },
  { name: 'AccessDenied', fault: 'access-denied' },
  { name: 'Conflict', fault: 'conflict' },
  { name: 'GeneralException', fault: 'general' },
  { name: 'more than 5 MB asked', fault: 'request-too-large' },
  { name: 'done, but more than 5 MB to answer', fault: 'answer-too-large' },
  { name: 'throttled', fault: 'throttled' },
  { name: 'not done and never answered', fault: 'no-answer', isSilent: true },
  { name: 'done and never answered', fault: 'answer-lost', isSilent: true },
  { name: 'every sheet protected from then on', befall: (book) => restrictBook(book, 'protected') },
  {
    name: 'the workbook read-only from then on',
    befall: (book) => restrictBook(book, 'read-only'),
  },
  { name: 'the pane closed before it', fault: 'no-answer', closesPane: true },
  { name: 'the pane closed before its answer', fault: 'answer-lost', closesPane: true },
];

/** What may befall an action, besides that its batch is cut off before it. */
export const troublesOfActions: readonly Trouble[] = [
  { name: 'AccessDenied', fault: 'access-denied' },
  { name: 'Conflict', fault: 'conflict' },
  { name: 'no answer', fault: 'no-answer', isSilent: true },
  { name: 'the pane closed', fault: 'no-answer', closesPane: true },
  { name: 'every sheet protected from then on', befall: (book) => restrictBook(book, 'protected') },
];

/** Hooks of the host that strike once, at that place. */
export const strikeAt = (
  place: Place,
  strike: () => RequestFault | ActionFault | undefined,
): Faults =>
  place.action === null
    ? { beforeRequest: (at) => (at === place.request ? (strike() as RequestFault) : undefined) }
    : {
        beforeAction: (at, _info, of) =>
          of === place.request && at === place.action ? (strike() as ActionFault) : undefined,
      };
