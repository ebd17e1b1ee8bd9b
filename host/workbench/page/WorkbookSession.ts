import { BookError } from '../../book/BookError';
import { rectAddress } from '../../book/address';
import { containsCell, type Rect, rectOf } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
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
import { readChoices } from './readChoices';

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

/** Why an entry of a person is not taken. */
export type EntryProblem = 'not-in-list' | 'refused';

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
            return await host.execute(body, faultBefore);
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
   * Enters what somebody typed, cell by cell, as Excel of their language takes it; a table grows
   * when something is typed right under it.
   */
  enter(
    rect: Rect,
    typed: readonly (readonly string[])[],
    language: GridLanguage,
  ): EntryProblem | null {
    const { sheet } = this;
    if (!sheet) return 'refused';
    for (const [r, line] of typed.entries()) {
      for (const [c, text] of line.entries()) {
        if (isUnlisted(sheet, rect.row + r, rect.column + c, text)) return 'not-in-list';
      }
    }
    const year = new Date().getFullYear();
    const values = typed.map((line) => line.map((text) => localizeEntry(text, language, year)));
    try {
      this.edit((workbook) => {
        const worksheet = workbook.worksheets.getItem(sheet.name);
        growTableOver(sheet, rect, typed);
        worksheet.getRange(rectAddress(rect)).values = values;
      });
      return null;
    } catch (error) {
      if (error instanceof BookError || error instanceof HostError) return 'refused';
      throw error;
    }
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

/** Whether a cell's list forbids the text, as Excel does when the rule stops wrong entries. */
const isUnlisted = (sheet: Sheet, row: number, column: number, text: string): boolean => {
  const alert = sheet.validationAt(row, column)?.alert;
  if (text === '' || alert?.style !== 'stop') return false;
  const choices = readChoices(sheet, row, column);
  return choices !== null && !choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
};

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
