import { rectAddress } from '../../book/address';
import { type Rect, rectOf } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import type { AddInReference } from '../../book/WebExtension';
import type { FormulaEngine } from '../../calc/FormulaWorkbook';
import { ExcelHost } from '../../ExcelHost';
import { saveWorkbook, type WorkbookFile } from '../../file/openWorkbook';
import type { Workbook } from '../../model/Workbook';
import { webPayloadLimitBytes } from '../../protocol/Faults';
import { HostError } from '../../protocol/HostError';
import { XdmEndpoint } from '../../protocol/XdmEndpoint';
import { type MarksByCell, markCells } from '../grid/markCells';
import { type Behaviour, createFaults, restrictBook, slowAnswer, tinyPayload } from './Behaviour';
import { SheetEdits } from './SheetEdits';

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
  /** What the person at the grid does to the active sheet. */
  readonly edits: SheetEdits;
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
    this.edits = new SheetEdits(this.book, (change) => this.edit(change));
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
            if (this.book.revision !== before) this.edits.forget();
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
