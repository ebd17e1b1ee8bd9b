import { BookError } from '../../book/BookError';
import { rectAddress } from '../../book/address';
import { containsCell, type Rect, rectOf } from '../../book/Rect';
import type { ErrorAlert } from '../../book/DataValidation';
import type { Sheet } from '../../book/Sheet';
import type { Table } from '../../book/Table';
import type { AddInReference } from '../../book/WebExtension';
import type { FormulaEngine } from '../../calc/FormulaWorkbook';
import { ExcelHost } from '../../ExcelHost';
import { saveWorkbook, type WorkbookFile } from '../../file/openWorkbook';
import type { Workbook } from '../../model/Workbook';
import { webPayloadLimitBytes } from '../../protocol/Faults';
import { HostError } from '../../protocol/HostError';
import { XdmEndpoint } from '../../protocol/XdmEndpoint';
import { localizeEntry } from '../grid/localizeEntry';
import { type MarksByCell, markCells } from '../grid/markCells';
import type { GridLanguage } from '../grid/showValue';
import { type Behaviour, createFaults, restrictBook, slowAnswer, tinyPayload } from './Behaviour';
import { judgeEntry } from './judgeEntry';
import { UndoStack } from './UndoStack';

export interface SessionOptions {
  readonly file: WorkbookFile;
  readonly fileName: string;
  /** Who the add-in of the pane is, by its manifest. */
  readonly addIn: AddInReference;
  readonly engine: FormulaEngine;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneAsked: (shown: boolean) => void;
  /** The add-in has made another workbook; Excel would show it in a window of its own. */
  readonly onWorkbookMade: (bytes: Uint8Array) => void;
}

/** What is to be said of an entry: the book refuses it, or the cell's rule has something against it. */
export type EntryProblem =
  | { readonly kind: 'refused' }
  | { readonly kind: 'invalid'; readonly taken: boolean; readonly alert: ErrorAlert };

const pointsPerPixel = 72 / 96;

let conversations = 0;

/**
 * One open workbook: the book, the host that answers office.js over it, and the edits of the person
 * at the grid. Whoever shows it subscribes to its changes.
 */
export class WorkbookSession {
  readonly file: WorkbookFile;
  readonly fileName: string;
  /** Of the active sheet; kept up behind its changes. */
  marks: MarksByCell = new Map();
  /** Counts changes, for whoever shows the book. */
  version = 0;
  isEditing: () => boolean = () => false;
  private readonly undo = new UndoStack();
  private host: ExcelHost;
  private endpoint: XdmEndpoint | null = null;
  private behaviour: Behaviour = 'usual';
  private release: () => void = () => undefined;
  private busy = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: SessionOptions) {
    this.file = options.file;
    this.fileName = options.fileName;
    this.host = this.createHost();
    void this.markAgain();
  }

  get book() {
    return this.file.book;
  }

  get sheet(): Sheet | null {
    return this.book.activeSheet;
  }

  get selection(): Rect {
    const range = this.host.workbook.getSelectedRange();
    return range.sheet === this.sheet ? range.rect : rectOf(0, 0);
  }

  /** Some call of the add-in waits for its answer. */
  get isBusy(): boolean {
    return this.busy > 0;
  }

  /** What the add-in asked for and the host does not model, and faults of the host itself. */
  get problems(): readonly string[] {
    return [...this.host.unmodelled, ...this.host.faults.map(String)];
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Makes what a newly loaded pane speaks to; the one before, if any, is forgotten.
   */
  connectPane(displayLanguage: string): XdmEndpoint {
    this.host = this.createHost();
    const { host } = this;
    conversations++;
    const endpoint = new XdmEndpoint(
      {
        events: host.events,
        webExtension: host.webExtension,
        flushEvents: () => host.flushEvents(),
        execute: async (body, faultBefore) => {
          this.busy++;
          this.changed();
          try {
            if (this.behaviour === 'slow') await wait(slowAnswer);
            const before = this.book.revision;
            const answer = await host.execute(body, faultBefore);
            // What the add-in wrote over cannot be taken back cell by cell.
            if (this.book.revision !== before) this.undo.clear();
            return answer;
          } finally {
            this.busy--;
            this.changed();
            void this.markAgain();
          }
        },
      },
      location.origin,
      `workbench_${String(conversations)}_${String(Date.now())}`,
      { displayLanguage, sharedRuntime: true, addinName: 'Kvalitātes aplis' },
    );
    endpoint.richApi.faults = createFaults(
      () => this.behaviour,
      () => this.isEditing(),
    );
    this.endpoint = endpoint;
    this.behave(this.behaviour);
    return endpoint;
  }

  /** Presses a button of the ribbon whose action is a function. */
  async runCommand(functionName: string): Promise<void> {
    await this.endpoint?.runCommand(functionName);
  }

  /** Makes Excel behave in some way towards the add-in. */
  behave(behaviour: Behaviour): void {
    this.release();
    this.release = restrictBook(this.book, behaviour);
    this.behaviour = behaviour;
    if (this.endpoint) {
      this.endpoint.richApi.payloadLimitBytes =
        behaviour === 'too-large' ? tinyPayload : webPayloadLimitBytes;
    }
  }

  /** Selects a block on the active sheet, as a person does. */
  select(rect: Rect): void {
    const name = this.sheet?.name;
    if (name === undefined) return;
    this.edit((workbook) => workbook.worksheets.getItem(name).getRange(rectAddress(rect)).select());
  }

  activate(sheet: Sheet): void {
    this.edit((workbook) => workbook.worksheets.getItem(sheet.name).activate());
  }

  /**
   * Enters what somebody typed into a cell, as Excel of their language takes it, unless the cell's
   * own rule forbids it; a table grows when something is typed right under it.
   */
  type(row: number, column: number, typed: string, language: GridLanguage): EntryProblem | null {
    const { sheet } = this;
    if (!sheet) return { kind: 'refused' };
    const alert = judgeEntry(sheet, row, column, this.localize(row, column, typed, language));
    const taken = alert?.style !== 'stop';
    const problem = taken ? this.enter(rectOf(row, column), [[typed]], language) : null;
    return problem ?? (alert && { kind: 'invalid', taken, alert });
  }

  /** Enters texts into a block, as pasting does: no rule of a cell stops it. */
  enter(
    rect: Rect,
    typed: readonly (readonly string[])[],
    language: GridLanguage,
  ): EntryProblem | null {
    const { sheet } = this;
    if (!sheet) return { kind: 'refused' };
    const values = typed.map((line, r) =>
      line.map((text, c) => this.localize(rect.row + r, rect.column + c, text, language)),
    );
    this.undo.remember(sheet, rect);
    const problem = this.attempt((workbook) => {
      growTableOver(sheet, rect, typed);
      workbook.worksheets.getItem(sheet.name).getRange(rectAddress(rect)).values = values;
    });
    if (problem) this.undo.forgetLast();
    return problem;
  }

  /** Takes the person's last entry back, or makes it again. */
  goBack(way: 'undo' | 'redo'): EntryProblem | null {
    return this.attempt((workbook) => {
      const place = this.undo.go(way, workbook);
      if (!place) return;
      const range = workbook.worksheets.getItem(place.sheet.name).getRange(rectAddress(place.rect));
      range.getCell(0, 0).select();
    });
  }

  /** Sorts a table by one of its columns, counted from 0. */
  sort(table: Table, column: number, ascending: boolean): EntryProblem | null {
    this.undo.clear();
    return this.attempt((workbook) =>
      workbook.tables.getItem(table.name).sort.apply([{ key: column, ascending }]),
    );
  }

  /** Shows only the rows with one of the texts in a column of a table; null shows all. */
  filter(table: Table, column: number, texts: readonly string[] | null): EntryProblem | null {
    return this.attempt((workbook) => {
      const { filter } = workbook.tables.getItem(table.name).columns.getItemAt(column);
      // A filter of another column would keep hiding rows that this one shows.
      filter.clear();
      if (texts) filter.applyValuesFilter([...texts]);
    });
  }

  /** Sets a column's width in pixels; null fits it to its texts. */
  resizeColumn(column: number, width: number | null): EntryProblem | null {
    const { sheet } = this;
    if (!sheet) return { kind: 'refused' };
    return this.attempt((workbook) => {
      const { rows = 1 } = sheet.usedRange() ?? {};
      const range = workbook.worksheets
        .getItem(sheet.name)
        .getRange(rectAddress(rectOf(0, column, width === null ? rows : 1, 1)));
      if (width === null) range.format.autofitColumns();
      else range.format.columnWidth = width * pointsPerPixel;
    });
  }

  /** Goes where a link leads: a cell, a block or a name; false when there is no such place. */
  follow(target: string): boolean {
    const place = target.replace(/^#/, '');
    const named = this.book.definedName(place)?.formula ?? place;
    const [, quoted, plain, address = ''] = /^(?:(?:'(.+)'|([^'!]+))!)?(.+)$/.exec(named) ?? [];
    const sheet = this.book.sheet(quoted?.replaceAll("''", "'") ?? plain ?? this.sheet?.name ?? '');
    if (!sheet || sheet.visibility !== 'visible') return false;
    try {
      this.edit((workbook) =>
        workbook.worksheets.getItem(sheet.name).getRange(address.replaceAll('$', '')).select(),
      );
      return true;
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  }

  /** The bytes of the workbook as it is now. */
  async save(): Promise<Uint8Array> {
    await this.host.settle();
    const { behaviour } = this;
    // What only plays at being protected is not saved so.
    this.behave('usual');
    try {
      return saveWorkbook(this.file);
    } finally {
      this.behave(behaviour);
    }
  }

  private localize(row: number, column: number, typed: string, language: GridLanguage): string {
    const style = this.sheet?.style(row, column) ?? 0;
    const { numberFormat } = this.book.styles.at(style);
    return localizeEntry(typed, language, { numberFormat, year: new Date().getFullYear() });
  }

  /** Makes a change that the book may refuse. */
  private attempt(change: (workbook: Workbook) => void): EntryProblem | null {
    try {
      this.edit(change);
      return null;
    } catch (error) {
      if (error instanceof BookError || error instanceof HostError) return { kind: 'refused' };
      throw error;
    }
  }

  private edit(change: (workbook: Workbook) => void): void {
    this.host.userEdit(change);
    this.changed();
    void this.settle();
  }

  private async settle(): Promise<void> {
    await this.host.settle();
    this.changed();
    await this.markAgain();
  }

  private async markAgain(): Promise<void> {
    const { sheet } = this;
    if (!sheet) return;
    const marks = await markCells(sheet, () => this.options.engine);
    if (sheet !== this.sheet) return;
    this.marks = marks;
    this.changed();
  }

  private changed(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  private createHost(): ExcelHost {
    return new ExcelHost(this.book, {
      fileName: this.fileName,
      addIn: this.options.addIn,
      makeEngine: () => this.options.engine,
      onRuntimeState: (state) => this.options.onPaneAsked(state === 'Visible'),
      openWorkbook: (bytes) => {
        if (bytes !== null) this.options.onWorkbookMade(bytes);
      },
    });
  }
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets a table take in the row right beneath it, when something is typed there. */
const growTableOver = (sheet: Sheet, rect: Rect, typed: readonly (readonly string[])[]): void => {
  if (!typed.some((line) => line.some((text) => text !== ''))) return;
  const table = sheet.tables.find(
    ({ rect: block, showTotals }) =>
      !showTotals &&
      rect.row === block.row + block.rows &&
      containsCell({ ...block, rows: block.rows + 1 }, rect.row, rect.column),
  );
  table?.resize({ ...table.rect, rows: table.rect.rows + rect.rows });
};
