import { parseAddress } from '../book/address';
import { maxColumns, maxRows, rectOf } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { AutoFilter } from './AutoFilter';
import { ChartCollection } from './ChartCollection';
import { eventTypes } from './eventTypes';
import { type ExcelModel, sheetId } from './ExcelModel';
import type { Implements } from './Implements';
import { NamedItemCollection } from './NamedItemCollection';
import { PageLayout } from './PageLayout';
import { parseColor } from './parseColor';
import type { Range } from './Range';
import { resolveAddress } from './resolveAddress';
import { TableCollection } from './TableCollection';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

type Members =
  | 'activate'
  | 'autoFilter'
  | 'calculate'
  | 'charts'
  | 'delete'
  | 'freezePanes'
  | 'getCell'
  | 'getRange'
  | 'getRangeByIndexes'
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'id'
  | 'name'
  | 'names'
  | 'pageLayout'
  | 'position'
  | 'protection'
  | 'showGridlines'
  | 'showHeadings'
  | 'tabColor'
  | 'tables'
  | 'visibility';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** A sheet of the workbook. */
export class Worksheet extends HostObject implements Implements<Excel.Worksheet, Members> {
  readonly className = 'Worksheet';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): string {
    return sheetId(this.sheet);
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    this.model.guardStructure();
    const nameBefore = this.sheet.name;
    this.model.book.renameSheet(this.sheet, name);
    this.model.announce(eventTypes.nameChanged, this.sheet, { nameBefore, nameAfter: name });
  }

  get position(): number {
    return this.model.book.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    this.model.guardStructure();
    const positionBefore = this.position;
    this.model.book.moveSheet(this.sheet, position);
    this.model.announce(eventTypes.moved, this.sheet, { positionBefore, positionAfter: position });
  }

  get visibility(): keyof typeof visibilities {
    const names = Object.keys(visibilities) as (keyof typeof visibilities)[];
    return names.find((name) => visibilities[name] === this.sheet.visibility) ?? 'Visible';
  }

  set visibility(name: string) {
    const visibility = (visibilities as Record<string, Sheet['visibility']>)[name];
    if (!visibility) throw refusals.argument();
    this.model.guardStructure();
    const others = this.model.book.sheets.filter((each) => each !== this.sheet);
    // Excel keeps at least one sheet in view.
    if (visibility !== 'visible' && !others.some((each) => each.visibility === 'visible')) {
      throw refusals.operation();
    }
    const visibilityBefore = this.visibility;
    this.sheet.visibility = visibility;
    this.model.announce(eventTypes.visibilityChanged, this.sheet, {
      visibilityBefore,
      visibilityAfter: this.visibility,
    });
  }

  get tabColor(): string {
    return this.sheet.tabColor ?? '';
  }

  set tabColor(color: string) {
    this.model.guardBook();
    this.sheet.tabColor = color === '' ? null : parseColor(color);
  }

  get showGridlines(): boolean {
    return this.sheet.view.showGridlines;
  }

  set showGridlines(showGridlines: boolean) {
    this.model.guardBook();
    this.sheet.patchView({ showGridlines });
  }

  get showHeadings(): boolean {
    return this.sheet.view.showHeadings;
  }

  set showHeadings(showHeadings: boolean) {
    this.model.guardBook();
    this.sheet.patchView({ showHeadings });
  }

  /** Under this name office.js sets `showGridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(shown: boolean) {
    this.showGridlines = shown;
  }

  /** Under this name office.js sets `showHeadings`. */
  get headings(): boolean {
    return this.showHeadings;
  }

  set headings(shown: boolean) {
    this.showHeadings = shown;
  }

  get tables(): HostObject {
    return new TableCollection(this.model, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.model, this.sheet);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.model, this.sheet);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.model, this.sheet);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.model, this.sheet);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.model, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.model, this.sheet, this.sheet);
  }

  getRange(address?: string): Range {
    if (address === undefined || address === '') {
      return this.model.range(this.sheet, rectOf(0, 0, maxRows, maxColumns));
    }
    const { sheet, rect } = resolveAddress(address, this.sheet);
    // A name may lie on another sheet, which no range of this one can be.
    if (sheet !== this.sheet && !parseAddress(address)) throw refusals.argument();
    return this.model.range(sheet, rect);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const inside =
      row >= 0 &&
      column >= 0 &&
      rows >= 1 &&
      columns >= 1 &&
      row + rows <= maxRows &&
      column + columns <= maxColumns;
    if (!inside) throw refusals.argument();
    return this.model.range(this.sheet, rectOf(row, column, rows, columns));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** The used block; of a blank sheet its first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.model.range(this.sheet, this.sheet.usedRange(valuesOnly) ?? rectOf(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedRange(valuesOnly);
    return used && this.model.range(this.sheet, used);
  }

  activate(): void {
    if (this.sheet.visibility !== 'visible') throw refusals.operation();
    const before = this.model.book.activeSheet;
    if (before === this.sheet) return;
    this.model.book.activeSheet = this.sheet;
    this.model.selection = undefined;
    if (before) this.model.announce(eventTypes.deactivated, before);
    this.model.announce(eventTypes.activated, this.sheet);
  }

  calculate(): void {
    this.model.requestCalculation();
  }

  delete(): void {
    this.model.guardStructure();
    this.model.book.removeSheet(this.sheet);
    if (this.model.selection?.sheet === this.sheet) this.model.selection = undefined;
    this.model.announce(eventTypes.deleted, this.sheet);
  }
}
