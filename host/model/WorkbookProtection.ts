import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';

/** Whether the workbook's structure is protected: sheets may then not come, go, move or be renamed. */
export class WorkbookProtection
  extends HostObject
  implements Implements<Excel.WorkbookProtection, 'protect' | 'protected' | 'unprotect'>
{
  readonly className = 'WorkbookProtection';

  constructor(private readonly model: ExcelModel) {
    super();
  }

  get protected(): boolean {
    return this.model.book.structureProtected;
  }

  protect(): void {
    this.model.guardBook();
    if (this.protected) throw refusals.accessDenied();
    this.model.book.structureProtected = true;
  }

  unprotect(): void {
    this.model.guardBook();
    this.model.book.structureProtected = false;
  }
}
