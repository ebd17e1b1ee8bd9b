import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { WorkbookCreated } from './WorkbookCreated';

type Members =
  | 'calculate'
  | 'calculationMode'
  | 'calculationState'
  | 'suspendApiCalculationUntilNextSync'
  | 'suspendScreenUpdatingUntilNextSync';

/** Excel itself: when it calculates, and other workbooks than the one at hand. */
export class Application extends HostObject implements Implements<Excel.Application, Members> {
  readonly className = 'Application';

  constructor(private readonly model: ExcelModel) {
    super();
  }

  get calculationMode(): 'Automatic' | 'AutomaticExceptTables' | 'Manual' {
    return this.model.calculationMode;
  }

  set calculationMode(mode: string) {
    if (mode !== 'Automatic' && mode !== 'AutomaticExceptTables' && mode !== 'Manual') {
      throw refusals.argument();
    }
    this.model.calculationMode = mode;
  }

  /** Values are brought up to date before they are read, so nobody ever sees another state. */
  get calculationState(): 'Done' {
    return 'Done';
  }

  calculate(type: string): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw refusals.argument();
    this.model.requestCalculation();
  }

  /**
   * What `Excel.createWorkbook` asks of Excel; the declarations keep it to themselves.
   *
   * @param base64 an .xlsx; without it the workbook is empty
   */
  createWorkbook(base64?: string): WorkbookCreated {
    const file = this.model.readFile(base64);
    const number = this.model.nextWorkbook;
    this.model.nextWorkbook += 1;
    return new WorkbookCreated(number, () => this.model.openWorkbook(file));
  }

  /** Nothing to do: the host never calculates in the middle of a batch that only writes. */
  suspendApiCalculationUntilNextSync(): void {
    this.model.guardBook();
  }

  /** Nothing to do: the host has no screen. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
