import { parseCells } from './clipboardCells';

/** What the clipboard asks of the grid. */
export interface ClipboardOwner {
  /** A cell is typed into: what is copied and pasted is its text. */
  isTyping(): boolean;
  /** The selected cells as text. */
  copied(): string;
  onCut(): void;
  onPaste(cells: readonly (readonly string[])[]): void;
}

/** Lets the selected cells be copied, cut and pasted over as in Excel. */
export const listenToClipboard = (root: HTMLElement, owner: ClipboardOwner): void => {
  const copy = (event: ClipboardEvent): boolean => {
    if (owner.isTyping()) return false;
    event.clipboardData?.setData('text/plain', owner.copied());
    event.preventDefault();
    return true;
  };
  root.addEventListener('copy', copy);
  root.addEventListener('cut', (event) => {
    if (copy(event)) owner.onCut();
  });
  root.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (owner.isTyping() || text === '') return;
    event.preventDefault();
    owner.onPaste(parseCells(text));
  });
};
