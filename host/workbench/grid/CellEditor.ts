import type { Box } from './SheetLayout';

export interface CellEditing {
  /** `move`: where the active cell goes next; null when the person went elsewhere already. */
  onCommit(text: string, move: { rows: number; columns: number } | null): void;
  onCancel(): void;
}

const leastWidth = 120;

/** The box in which a cell's text is typed, with its drop-down list where the cell has one. */
export class CellEditor {
  private readonly frame = document.createElement('div');
  private readonly input = document.createElement('textarea');
  private readonly list = document.createElement('ul');
  private choices: readonly string[] = [];
  private picked = -1;

  constructor(
    parent: HTMLElement,
    private readonly editing: CellEditing,
  ) {
    this.frame.className = 'grid-editor';
    this.frame.hidden = true;
    this.input.rows = 1;
    this.input.spellcheck = false;
    this.list.className = 'grid-choices';
    this.list.setAttribute('role', 'listbox');
    this.frame.append(this.input, this.list);
    parent.append(this.frame);
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('input', () => this.fillList(this.input.value));
    this.input.addEventListener('blur', () => this.commit());
  }

  get isOpen(): boolean {
    return !this.frame.hidden;
  }

  open(
    box: Box,
    text: string,
    { choices, shows }: { choices: readonly string[] | null; shows: 'all' | 'matching' },
  ): void {
    this.choices = choices ?? [];
    this.frame.hidden = false;
    this.place(box);
    this.input.value = text;
    this.fillList(shows === 'all' ? '' : text);
    this.input.focus();
    this.input.setSelectionRange(text.length, text.length);
  }

  place({ left, top, width, height }: Box): void {
    Object.assign(this.frame.style, {
      left: `${String(left - 1)}px`,
      top: `${String(top - 1)}px`,
      width: `${String(Math.max(width + 1, leastWidth))}px`,
      height: `${String(Math.max(height + 1, 24))}px`,
    });
  }

  /** Enters what was typed, without moving on. */
  commit(move: { rows: number; columns: number } | null = null): void {
    if (!this.isOpen) return;
    const text = this.input.value;
    this.close();
    this.editing.onCommit(text, move);
  }

  close(): void {
    this.frame.hidden = true;
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key } = event;
    if (key === 'Escape') {
      this.close();
      this.editing.onCancel();
    } else if (key === 'Enter' && event.altKey) {
      this.input.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
    } else if (key === 'Enter' || key === 'Tab') {
      const chosen = this.list.children[this.picked]?.textContent;
      if (chosen) this.input.value = chosen;
      const step = event.shiftKey ? -1 : 1;
      this.commit(key === 'Enter' ? { rows: step, columns: 0 } : { rows: 0, columns: step });
    } else if (this.choices.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      this.pick(this.picked + (key === 'ArrowDown' ? 1 : -1));
    } else {
      return;
    }
    event.preventDefault();
  }

  private fillList(typed: string): void {
    const wanted = typed.toLowerCase();
    const shown = this.choices.filter((choice) => choice.toLowerCase().includes(wanted));
    this.list.replaceChildren(
      ...shown.map((choice) => {
        const item = document.createElement('li');
        item.setAttribute('role', 'option');
        item.textContent = choice;
        item.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          this.input.value = choice;
          this.commit();
        });
        return item;
      }),
    );
    this.list.hidden = shown.length === 0;
    this.pick(-1);
  }

  private pick(index: number): void {
    this.picked = Math.max(-1, Math.min(this.list.children.length - 1, index));
    for (const [at, item] of [...this.list.children].entries()) {
      item.setAttribute('aria-selected', String(at === this.picked));
      if (at === this.picked) item.scrollIntoView({ block: 'nearest' });
    }
  }
}
