import type { Book } from '../book/Book';
import { rectAddress } from '../book/address';
import { intersectRects, type Rect, rectOf } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import type { Table as BookTable } from '../book/Table';
import type { WebExtension } from '../book/WebExtension';
import type { EventHub } from '../protocol/EventHub';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { eventTypes } from './eventTypes';
import { Range } from './Range';
import { Table } from './Table';
import { Worksheet } from './Worksheet';

/** Who makes the change at hand: the add-in over the wire, the person here, or a co-author. */
export type Author = 'add-in' | 'user' | 'co-author';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** A workbook that the add-in makes besides the one at hand: an .xlsx, or null for an empty one. */
export interface WorkbookFile {
  readonly bytes: Uint8Array | null;
}

/** What the objects of the Excel model share: the book, its events, and who is at work. */
export class ExcelModel {
  author: Author = 'add-in';
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  selection: { sheet: Sheet; rect: Rect } | undefined;
  /** The year of dates that are entered without one. */
  year: () => number = () => new Date().getFullYear();
  /** Asks for formulas to be evaluated before the next reading, whatever the mode. */
  requestCalculation: () => void = () => undefined;

  /** Shows another workbook that the add-in has made, given as .xlsx; null is an empty one. */
  openWorkbook: (file: WorkbookFile) => void = () => {
    throw new HostNotImplemented('WorkbookCreated.open');
  };
  /** The number of the next workbook that is made. */
  nextWorkbook = 1;

  private readonly objects = new WeakMap<object, HostObject>();

  constructor(
    readonly book: Book,
    readonly events: EventHub,
    /** What the workbook keeps of the add-in at work. */
    readonly webExtension: WebExtension,
  ) {}

  /** The one object that stands for a sheet, so that kept references and identities hold. */
  worksheet(sheet: Sheet): Worksheet {
    return this.keep(sheet, () => new Worksheet(this, sheet));
  }

  table(table: BookTable): Table {
    return this.keep(table, () => new Table(this, table));
  }

  range(sheet: Sheet, rect: Rect): Range {
    return new Range(this, sheet, rect);
  }

  /** Makes the object for a key once; each key belongs to one class. */
  keep<T extends HostObject>(key: object, make: () => T): T {
    const before = this.objects.get(key) as T | undefined;
    if (before) return before;
    const made = make();
    this.objects.set(key, made);
    return made;
  }

  activeSheet(): Sheet {
    const sheet = this.book.activeSheet;
    if (!sheet) throw refusals.notFound();
    return sheet;
  }

  selectedRange(): Range {
    const { sheet, rect } = this.selection ?? { sheet: this.activeSheet(), rect: rectOf(0, 0) };
    return this.range(sheet, rect);
  }

  /** A file as the add-in hands it over. */
  readFile(base64: string | undefined): WorkbookFile {
    if (base64 === undefined) return { bytes: null };
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw refusals.argument();
    return { bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
  }

  /** Refuses what a read-only workbook or a protected sheet does not allow. */
  guardSheet(sheet: Sheet): void {
    this.guardBook();
    if (sheet.protected) throw refusals.accessDenied();
  }

  guardBook(): void {
    if (this.book.readOnly) throw refusals.accessDenied();
  }

  guardStructure(): void {
    this.guardBook();
    if (this.book.structureProtected) throw refusals.accessDenied();
  }

  /** Tells listeners of a change of cells; the address is without the sheet. */
  changed(sheet: Sheet, rect: Rect, changeType: ChangeType = 'RangeEdited'): void {
    const worksheetId = sheetId(sheet);
    const common = {
      worksheetId,
      address: rectAddress(rect),
      changeType,
      ...this.source(),
    };
    this.events.raise(eventTypes.changed, worksheetId, common);
    this.events.raise(eventTypes.changed, 'Workbook', common);
    for (const table of sheet.tables) {
      const inside = intersectRects(table.rect, rect);
      if (!inside) continue;
      const args = { ...common, address: rectAddress(inside), tableId: String(table.id) };
      this.events.raise(eventTypes.tableChanged, String(table.id), args);
      this.events.raise(eventTypes.tableChanged, 'Workbook', args);
    }
  }

  /** Tells listeners of an event of a sheet. */
  announce(type: number, sheet: Sheet, more: Record<string, unknown> = {}): void {
    const worksheetId = sheetId(sheet);
    const args = { worksheetId, ...this.source(), ...more };
    this.events.raise(type, worksheetId, args);
    this.events.raise(type, 'Workbook', args);
  }

  private source(): Record<string, string> {
    if (this.author === 'co-author') return { source: 'Remote' };
    return this.author === 'user'
      ? { source: 'Local' }
      : { source: 'Local', triggerSource: 'ThisLocalAddin' };
  }
}

/** A sheet's id as Excel writes ids. */
export const sheetId = (sheet: Sheet): string =>
  `{00000000-0001-0000-${sheet.id.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
