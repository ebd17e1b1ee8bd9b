import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { eventTypes } from './eventTypes';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';

/** Whether a sheet is protected; which exceptions the protection makes is not modelled. */
export class WorksheetProtection
  extends HostObject
  implements Implements<Excel.WorksheetProtection, 'protect' | 'protected' | 'unprotect'>
{
  readonly className = 'WorksheetProtection';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protected;
  }

  protect(): void {
    this.set(true);
  }

  unprotect(): void {
    this.set(false);
  }

  private set(on: boolean): void {
    this.model.guardBook();
    if (on && this.sheet.protected) throw refusals.accessDenied();
    this.sheet.protected = on;
    this.model.announce(eventTypes.protectionChanged, this.sheet, { isProtected: on });
  }
}
