import { HostObject } from '../protocol/HostObject';
import { Application } from './Application';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { NamedItemCollection } from './NamedItemCollection';
import type { Range } from './Range';
import { SettingCollection } from './SettingCollection';
import { TableCollection } from './TableCollection';
import { WorkbookProtection } from './WorkbookProtection';
import { WorksheetCollection } from './WorksheetCollection';

type Members =
  | 'application'
  | 'getActiveCell'
  | 'getSelectedRange'
  | 'name'
  | 'names'
  | 'protection'
  | 'readOnly'
  | 'settings'
  | 'tables'
  | 'worksheets';

/** The workbook, from which everything else is reached. */
export class Workbook extends HostObject implements Implements<Excel.Workbook, Members> {
  readonly className = 'Workbook';
  private readonly sheets: WorksheetCollection;

  constructor(
    private readonly model: ExcelModel,
    private readonly fileName: string,
  ) {
    super();
    this.sheets = new WorksheetCollection(model);
  }

  get name(): string {
    return this.fileName;
  }

  get readOnly(): boolean {
    return this.model.book.readOnly;
  }

  get application(): HostObject {
    return new Application(this.model);
  }

  /**
   * What `Excel.createWorkbook` asks of Excel on the web: there it goes to the root of a partition of
   * its own, which is this one here.
   */
  createAndOpenWorkbook(base64?: string): void {
    this.model.openWorkbook(this.model.readFile(base64));
  }

  get worksheets(): WorksheetCollection {
    return this.sheets;
  }

  get tables(): TableCollection {
    return new TableCollection(this.model);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.model);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.model);
  }

  get protection(): HostObject {
    return new WorkbookProtection(this.model);
  }

  getSelectedRange(): Range {
    return this.model.selectedRange();
  }

  getActiveCell(): Range {
    return this.model.selectedRange().getCell(0, 0);
  }
}
