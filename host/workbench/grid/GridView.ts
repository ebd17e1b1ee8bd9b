import { boundRects, containsCell, type Rect, rectOf } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { CellEditor } from './CellEditor';
import { linkOf, mergeAround } from './CellFace';
import { cellText } from './cellText';
import { parseCells, printCells } from './clipboardCells';
import { GridPanes } from './GridPanes';
import type { MarksByCell } from './markCells';
import { moveByKey } from './moveByKey';
import { type Box, SheetLayout } from './SheetLayout';
import type { GridLanguage } from './showValue';

/** What the grid asks of whoever owns the workbook. */
export interface GridOwner {
  /** Somebody selected a block. */
  onSelect(rect: Rect): void;
  /** Somebody typed a text into a cell; the sheet is not changed yet. False: it is not taken. */
  onType(row: number, column: number, text: string): boolean;
  /** Somebody pasted texts into a block, or emptied it: one for each cell. */
  onFill(rect: Rect, texts: readonly (readonly string[])[]): void;
  /** Somebody takes the last change back, or makes it again. */
  onUndo(way: 'undo' | 'redo'): void;
  /** Somebody opens the filter of a table's column; the box is its header's in the viewport. */
  onFilter(row: number, column: number, box: Box): void;
  /** Somebody set a column's width, in pixels; null fits it to its texts. */
  onResize(column: number, width: number | null): void;
  /** Somebody followed a link. */
  onFollow(target: string): void;
  /** The choices of a cell with a drop-down list; null for any other. */
  choicesOf(row: number, column: number): readonly string[] | null;
}

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
  /** What the selection grows from. */
  private anchor = { row: 0, column: 0 };
  private selected: Rect = rectOf(0, 0);
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
        const { row, column } = this.anchor;
        const taken = this.owner.onType(row, column, text);
        this.root.focus();
        if (taken && move) this.moveTo(row + move.rows, column + move.columns, false);
        else if (!taken && move) this.edit(text);
      },
      onCancel: () => this.root.focus(),
    });
    root.addEventListener('keydown', (event) => this.onKey(event));
    this.panes.viewport.addEventListener('pointerdown', (event) => this.onPointer(event));
    this.panes.viewport.addEventListener('dblclick', () => this.edit());
    this.panes.scroller.addEventListener('scroll', () => this.placeEditor());
    root.addEventListener('copy', (event) => this.onCopy(event));
    root.addEventListener('cut', (event) => {
      this.onCopy(event);
      if (event.defaultPrevented) this.empty();
    });
    root.addEventListener('paste', (event) => this.onPaste(event));
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
    this.anchor = { row: rect.row, column: rect.column };
    this.selected = rect;
    this.editor.close();
    this.showSelection();
    this.panes.reveal(rect);
  }

  get selection(): Rect {
    return this.selected;
  }

  /**
   * Begins to edit the active cell, with the text that it has or the one that was typed; a list of
   * choices shows all of them unless somebody types.
   */
  edit(typed?: string): void {
    const box = this.panes.boxInView(this.activeRect);
    if (!this.content || !box) return;
    const { row, column } = this.anchor;
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
    const { row, column } = this.anchor;
    return this.content ? mergeAround(this.content.sheet, row, column) : rectOf(row, column);
  }

  private moveTo(row: number, column: number, extend: boolean): void {
    if (!this.content) return;
    const target = mergeAround(this.content.sheet, Math.max(0, row), Math.max(0, column));
    if (!extend) this.anchor = { row: target.row, column: target.column };
    this.selected = extend ? boundRects(this.activeRect, target) : target;
    this.showSelection();
    this.panes.reveal(target);
    this.owner.onSelect(this.selected);
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.content || this.editor.isOpen || event.target !== this.root) return;
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    if (key === 'F2' || (key === 'ArrowDown' && event.altKey)) {
      event.preventDefault();
      if (key === 'F2' || !this.openFilter(this.anchor)) this.edit();
      return;
    }
    if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      this.empty();
      return;
    }
    if (command && /^[zy]$/i.test(key)) {
      event.preventDefault();
      const again = key.toLowerCase() === 'y' || event.shiftKey;
      this.owner.onUndo(again ? 'redo' : 'undo');
      return;
    }
    if (command && key.toLowerCase() === 'a') {
      event.preventDefault();
      this.selectBlock(this.content.sheet.usedRange() ?? this.activeRect);
      return;
    }
    // As a page has it: Escape, then Tab, leaves the grid, which keeps Tab to itself otherwise.
    const leaves = key === 'Tab' && this.isLeaving;
    if (key !== 'Shift') this.isLeaving = key === 'Escape';
    if (leaves) return;
    const isExtending = event.shiftKey && key !== 'Enter' && key !== 'Tab';
    const from = isExtending ? this.farEnd() : this.anchor;
    const to = moveByKey(event, this.content.sheet, from, this.panes.pageRows);
    if (to) {
      event.preventDefault();
      this.moveTo(to.row, to.column, isExtending);
      return;
    }
    if (key.length === 1 && !command && !event.altKey) {
      event.preventDefault();
      this.edit(key);
    }
  }

  /** The corner of the selection that moves while the other stays. */
  private farEnd(): { row: number; column: number } {
    const { row, column, rows, columns } = this.selected;
    return {
      row: this.anchor.row === row ? row + rows - 1 : row,
      column: this.anchor.column === column ? column + columns - 1 : column,
    };
  }

  private onPointer(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest('.grid-editor')) return;
    if (event.target.closest('.grid-drop')) {
      // The list stays open: the place of the press is not to take the focus away from it.
      event.preventDefault();
      this.edit();
      return;
    }
    if (this.onHeading(event, event.target)) return;
    const at = this.cellUnder(event);
    if (!at || !this.content) return;
    this.editor.commit();
    this.root.focus();
    this.moveTo(at.row, at.column, event.shiftKey);
    if (event.target.closest('.grid-filter') && this.openFilter(at)) return;
    if (event.target.closest('.grid-link')) {
      const target = linkOf(this.content.sheet, at.row, at.column);
      if (target !== null) {
        this.owner.onFollow(target);
        return;
      }
    }
    const drag = (moved: PointerEvent): void => {
      const over = this.cellUnder(moved);
      if (over && !containsCell(rectOf(at.row, at.column), over.row, over.column)) {
        this.moveTo(over.row, over.column, true);
      }
    };
    const stop = (): void => {
      document.removeEventListener('pointermove', drag);
      document.removeEventListener('pointerup', stop);
    };
    document.addEventListener('pointermove', drag);
    document.addEventListener('pointerup', stop);
  }

  /** Takes a press on a heading: near its edge it resizes, elsewhere it selects. */
  private onHeading(event: PointerEvent, target: Element): boolean {
    const head = target.closest<HTMLElement>('.grid-head');
    if (!head || !this.content) return false;
    event.preventDefault();
    this.editor.commit();
    this.root.focus();
    const layout = new SheetLayout(this.content.sheet);
    const { column, row } = head.dataset;
    if (row !== undefined) {
      this.selectBlock(rectOf(Number(row), 0, 1, layout.columns));
    } else if (!target.closest('.grid-edge')) {
      this.selectBlock(rectOf(0, Number(column), layout.rows, 1));
    } else if (event.detail > 1) {
      this.owner.onResize(Number(column), null);
    } else {
      this.panes.resizeColumn(Number(column), event.clientX, (width) =>
        this.owner.onResize(Number(column), width),
      );
    }
    return true;
  }

  private openFilter({ row, column }: { row: number; column: number }): boolean {
    const box = this.panes.boxInView(rectOf(row, column));
    const table = this.content?.sheet.tableAt(row, column);
    if (!box || table?.headerRect?.row !== row || table.autoFilter === null) return false;
    this.owner.onFilter(row, column, box);
    return true;
  }

  private selectBlock(rect: Rect): void {
    this.anchor = { row: rect.row, column: rect.column };
    this.selected = rect;
    this.showSelection();
    this.owner.onSelect(rect);
  }

  private empty(): void {
    const { rows, columns } = this.selected;
    const blank = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    this.owner.onFill(this.selected, blank);
  }

  private showSelection(): void {
    const { row, column } = this.anchor;
    const hasChoices = this.content !== null && this.owner.choicesOf(row, column) !== null;
    const prompt = this.content?.sheet.validationAt(row, column)?.prompt ?? null;
    this.panes.select(this.selected, this.activeRect, { hasChoices, prompt });
  }

  private cellUnder(event: PointerEvent): { row: number; column: number } | null {
    const { left, top } = this.panes.viewport.getBoundingClientRect();
    return this.panes.cellAt(event.clientX - left, event.clientY - top);
  }

  private placeEditor(): void {
    const box = this.panes.boxInView(this.activeRect);
    if (box) this.editor.place(box);
  }

  private onCopy(event: ClipboardEvent): void {
    if (!this.content || this.editor.isOpen) return;
    const { sheet, language } = this.content;
    event.clipboardData?.setData('text/plain', printCells(sheet, this.selected, language));
    event.preventDefault();
  }

  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.editor.isOpen || text === '') return;
    event.preventDefault();
    const cells = parseCells(text);
    const { row, column } = this.anchor;
    const rect = rectOf(row, column, cells.length, cells[0]?.length ?? 1);
    this.owner.onFill(rect, cells);
    this.selectBlock(rect);
  }
}
