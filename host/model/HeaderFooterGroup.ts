import type { Sheet } from '../book/Sheet';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import { HeaderFooter } from './HeaderFooter';
import type { Implements } from './Implements';

/** The headers and footers of a sheet; the same on all pages, other arrangements are not modelled. */
export class HeaderFooterGroup
  extends HostObject
  implements Implements<Excel.HeaderFooterGroup, 'defaultForAllPages'>
{
  readonly className = 'HeaderFooterGroup';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get defaultForAllPages(): HostObject {
    return new HeaderFooter(this.model, this.sheet);
  }
}
