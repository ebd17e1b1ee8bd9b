import type { Book } from './book/Book';
import type { AddInReference, WebExtension } from './book/WebExtension';
import { Calculation } from './calc/Calculation';
import type { FormulaEngine } from './calc/FormulaWorkbook';
import { eventRegistrations } from './model/eventTypes';
import { type Author, ExcelModel } from './model/ExcelModel';
import { explainBookError } from './model/explainBookError';
import { createHostServices } from './model/createHostServices';
import { Workbook } from './model/Workbook';
import { EventHub } from './protocol/EventHub';
import type { ActionFault } from './protocol/Faults';
import { HostNotImplemented } from './protocol/HostError';
import { Interpreter } from './protocol/Interpreter';
import type { ActionInfo, RequestBody } from './protocol/RequestBody';
import type { ResponseBody } from './protocol/ResponseBody';

export interface ExcelHostOptions {
  /** What `workbook.name` says. */
  fileName?: string;
  /** Who the add-in is to the workbook, which keeps its settings under that; one without an id. */
  addIn?: AddInReference;
  /** The year of dates that are entered without one; the clock's by default. */
  year?: () => number;
  /**
   * Makes what evaluates cell formulas, when the first has to be evaluated: in node
   * `createNodeEngine`; a page brings one that it can load.
   */
  makeEngine: () => FormulaEngine;
  /** Hears when the add-in asks for its pane to be shown (`Visible`) or hidden. */
  onRuntimeState?: (state: string) => void;
  /**
   * Shows another workbook that the add-in has made: an .xlsx, or null for an empty one. A host
   * without it does not model `Excel.createWorkbook`.
   */
  openWorkbook?: (file: Uint8Array | null) => void;
}

/** The id with which Excel's developer tools begin, before they know whose it is. */
const nobody: AddInReference = {
  id: '00000000-0000-0000-0000-000000000000',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};

/**
 * The embedded host: answers the batches of genuine office.js over a workbook in memory.
 *
 * A bridge connects the library to it: `connectNode` or `installOffice`.
 */
export class ExcelHost {
  readonly events = new EventHub(eventRegistrations);
  /** What the workbook keeps of the add-in: its settings. */
  readonly webExtension: WebExtension;
  readonly workbook: Workbook;
  readonly interpreter: Interpreter;
  /** Members that the add-in asked for and the host does not model, as `Class.member`. */
  readonly unmodelled: string[] = [];
  /** Faults of the host itself and of the formula engine. */
  readonly faults: unknown[] = [];
  private readonly model: ExcelModel;
  private readonly calculation: Calculation;

  constructor(
    readonly book: Book,
    {
      fileName = 'Book1.xlsx',
      addIn = nobody,
      year,
      makeEngine,
      onRuntimeState,
      openWorkbook,
    }: ExcelHostOptions,
  ) {
    this.webExtension = book.webExtensionOf(addIn);
    this.model = new ExcelModel(book, this.events, this.webExtension);
    if (year) this.model.year = year;
    if (openWorkbook) this.model.openWorkbook = ({ bytes }) => openWorkbook(bytes);
    this.workbook = new Workbook(this.model, fileName);
    this.calculation = new Calculation(book, makeEngine, (error) => this.faults.push(error));
    this.model.requestCalculation = () => this.calculation.request();
    this.interpreter = new Interpreter({
      root: this.workbook,
      services: createHostServices(onRuntimeState),
      events: this.events,
      settle: () => (this.calculatesByItself ? this.settle() : undefined),
      explain: explainBookError,
      onFault: (error) => {
        if (error instanceof HostNotImplemented) this.unmodelled.push(error.member);
        else this.faults.push(error);
      },
    });
  }

  execute(
    body: RequestBody,
    faultBefore?: (action: number, info: ActionInfo) => ActionFault | undefined,
  ): Promise<ResponseBody> {
    this.model.author = 'add-in';
    return this.interpreter.execute(body, faultBefore);
  }

  /** Hands waiting events to the bridge; bridges call it when an answer is on its way. */
  flushEvents(): void {
    this.events.flush();
  }

  /**
   * Lets a person at this computer, or a co-author, change the workbook between the add-in's
   * batches; listeners are told as Excel tells them.
   *
   * @param edit works on the host's own objects: `(workbook) => workbook.worksheets.getItem(…)…`
   */
  userEdit(edit: (workbook: Workbook) => void, author: Exclude<Author, 'add-in'> = 'user'): void {
    this.model.author = author;
    try {
      edit(this.workbook);
    } finally {
      this.model.author = 'add-in';
      this.flushEvents();
    }
  }

  /** Brings the results of formulas up to date; undefined when they are. Before saving, wait for it. */
  settle(): Promise<void> | undefined {
    return this.calculation.needed ? this.calculation.settle() : undefined;
  }

  private get calculatesByItself(): boolean {
    return this.model.calculationMode !== 'Manual' || this.calculation.requested;
  }
}
