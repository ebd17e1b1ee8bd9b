import { type Rect, rectOf } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { CellEditor } from './CellEditor';
import { mergeAround } from './CellFace';
import { cellText } from './cellText';
import { printCells } from './clipboardCells';
import { filterAt } from './filterAt';
import { GridPanes } from './GridPanes';
import type { GridOwner } from './GridOwner';
import { type CellPlace, GridSelection } from './GridSelection';
import { listenToClipboard } from './listenToClipboard';
import { listenToPresses } from './listenToPresses';
import type { MarksByCell } from './markCells';
import { moveByKey } from './moveByKey';
import { type GridKey, readGridKey, typedCharacter } from './readGridKey';
import { SheetLayout } from './SheetLayout';
import type { GridLanguage } from './showValue';

/** What the grid shows. */
export interface GridContent {
  readonly sheet: Sheet;
  readonly marks: MarksByCell;
  readonly language: GridLanguage;
}

/**
 * A spreadsheet grid over one sheet of the host's own book: shows it, moves the selection by mouse
 * and keys, lets texts be typed, and changes nothing itself.
 */
export class GridView {
  readonly panes: GridPanes;
  private readonly editor: CellEditor;
  private content: GridContent | null = null;
  private readonly selected = new GridSelection();
  /** Escape was the last key, so that Tab leaves the grid. */
  private isLeaving = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly owner: GridOwner,
  ) {
    root.classList.add('grid');
    root.tabIndex = 0;
    root.setAttribute('role', 'grid');
    this.panes = new GridPanes(root);
    this.editor = new CellEditor(this.panes.viewport, {
      onCommit: (text, move) => {
        const { row, column } = this.selected.anchor;
        const taken = this.owner.onType(row, column, text);
        this.root.focus();
        if (taken && move) this.moveTo(row + move.rows, column + move.columns, false);
        else if (!taken && move) this.edit(text);
      },
      onCancel: () => this.root.focus(),
    });
    root.addEventListener('keydown', (event) => this.onKey(event));
    listenToPresses(this.panes, owner, {
      sheet: () => this.content?.sheet ?? null,
      edit: () => this.edit(),
      finishTyping: () => {
        this.editor.commit();
        this.root.focus();
      },
      moveTo: (row, column, extend) => this.moveTo(row, column, extend),
      selectBlock: (rect) => this.selectBlock(rect),
      openFilter: (at) => this.openFilter(at),
    });
    this.panes.scroller.addEventListener('scroll', () => this.placeEditor());
    listenToClipboard(root, {
      isTyping: () => this.editor.isOpen,
      copied: () => this.copied(),
      onCut: () => this.empty(),
      onPaste: (cells) => this.paste(cells),
    });
    new ResizeObserver(() => this.panes.paint()).observe(root);
  }

  /** A cell is being typed into, as when Excel refuses every call of an add-in. */
  get isEditing(): boolean {
    return this.editor.isOpen;
  }

  /** Shows a sheet, or the same one after a change. */
  show(content: GridContent): void {
    const isOther = content.sheet !== this.content?.sheet;
    if (isOther) this.editor.close();
    this.content = content;
    const { sheet } = content;
    const layout = new SheetLayout(sheet);
    this.root.setAttribute('aria-label', sheet.name);
    this.root.setAttribute('aria-rowcount', String(layout.rows));
    this.root.setAttribute('aria-colcount', String(layout.columns));
    if (isOther) this.panes.scroller.scrollTo(0, 0);
    this.panes.show({ ...content, layout });
    this.showSelection();
  }

  /** Selects a block without telling the owner, who asked for it. */
  select(rect: Rect): void {
    this.selected.set(rect);
    this.editor.close();
    this.showSelection();
    this.panes.reveal(rect);
  }

  get selection(): Rect {
    return this.selected.rect;
  }

  /**
   * Begins to edit the active cell, with the text that it has or the one that was typed; a list of
   * choices shows all of them unless somebody types.
   */
  edit(typed?: string): void {
    const box = this.panes.boxInView(this.activeRect);
    if (!this.content || !box) return;
    const { row, column } = this.selected.anchor;
    this.editor.open(
      box,
      typed ?? cellText(this.content.sheet, row, column, this.content.language),
      {
        choices: this.owner.choicesOf(row, column),
        shows: typed === undefined ? 'all' : 'matching',
      },
    );
  }

  private get activeRect(): Rect {
    const { row, column } = this.selected.anchor;
    return this.content ? mergeAround(this.content.sheet, row, column) : rectOf(row, column);
  }

  private moveTo(row: number, column: number, extend: boolean): void {
    if (!this.content) return;
    const target = mergeAround(this.content.sheet, Math.max(0, row), Math.max(0, column));
    if (extend) this.selected.extend(this.activeRect, target);
    else this.selected.set(target);
    this.showSelection();
    this.panes.reveal(target);
    this.owner.onSelect(this.selection);
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.content || this.editor.isOpen || event.target !== this.root) return;
    const asked = readGridKey(event);
    if (asked) {
      event.preventDefault();
      this.obey(asked, this.content.sheet);
      return;
    }
    const { key } = event;
    // As a page has it: Escape, then Tab, leaves the grid, which keeps Tab to itself otherwise.
    const leaves = key === 'Tab' && this.isLeaving;
    if (key !== 'Shift') this.isLeaving = key === 'Escape';
    if (leaves) return;
    const isExtending = event.shiftKey && key !== 'Enter' && key !== 'Tab';
    const from = isExtending ? this.selected.farEnd : this.selected.anchor;
    const to = moveByKey(event, this.content.sheet, from, this.panes.pageRows);
    if (to) {
      event.preventDefault();
      this.moveTo(to.row, to.column, isExtending);
      return;
    }
    const typed = typedCharacter(event);
    if (typed === null) return;
    event.preventDefault();
    this.edit(typed);
  }

  private obey(asked: GridKey, sheet: Sheet): void {
    switch (asked.kind) {
      case 'edit':
        return this.edit();
      case 'unfold':
        if (!this.openFilter(this.selected.anchor)) this.edit();
        return;
      case 'empty':
        return this.empty();
      case 'go-back':
        return this.owner.onUndo(asked.way);
      case 'select-all':
        return this.selectBlock(sheet.usedRange() ?? this.activeRect);
    }
  }

  private openFilter({ row, column }: CellPlace): boolean {
    const box = this.panes.boxInView(rectOf(row, column));
    const button = this.content && filterAt(this.content.sheet, row, column);
    if (!box || !button) return false;
    this.owner.onFilter(button, box);
    return true;
  }

  private selectBlock(rect: Rect): void {
    this.selected.set(rect);
    this.showSelection();
    this.owner.onSelect(rect);
  }

  private empty(): void {
    const { rows, columns } = this.selection;
    const blank = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    this.owner.onFill(this.selection, blank);
  }

  private showSelection(): void {
    const { row, column } = this.selected.anchor;
    const hasChoices = this.content !== null && this.owner.choicesOf(row, column) !== null;
    const prompt = this.content?.sheet.validationAt(row, column)?.prompt ?? null;
    this.panes.select(this.selection, this.activeRect, { hasChoices, prompt });
  }

  private placeEditor(): void {
    const box = this.panes.boxInView(this.activeRect);
    if (box) this.editor.place(box);
  }

  private copied(): string {
    if (!this.content) return '';
    return printCells(this.content.sheet, this.selection, this.content.language);
  }

  private paste(cells: readonly (readonly string[])[]): void {
    const { row, column } = this.selected.anchor;
    const rect = rectOf(row, column, cells.length, cells[0]?.length ?? 1);
    this.owner.onFill(rect, cells);
    this.selectBlock(rect);
  }
}
