import { quoteSheetName, rectAddress } from '../book/address';
import { builtInPrefix } from '../book/DefinedName';
import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { Collection } from './Collection';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { NamedItem } from './NamedItem';
import { Range } from './Range';

type Members = 'add' | 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items';

/** The names of the workbook, or those that belong to one sheet. */
export class NamedItemCollection
  extends Collection<NamedItem>
  implements Implements<Excel.NamedItemCollection, Members>
{
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly model: ExcelModel,
    private readonly scope: Sheet | null = null,
  ) {
    super();
  }

  override get items(): NamedItem[] {
    return this.model.book.names
      .filter(({ scope, name }) => scope === this.scope && !name.startsWith(builtInPrefix))
      .map(({ name }) => new NamedItem(this.model, name, this.scope));
  }

  /** @param reference a range, or a formula with its `=`; any other text is a constant */
  add(name: string, reference: HostObject | string, comment = ''): NamedItem {
    this.model.guardBook();
    const { book } = this.model;
    if (book.definedName(name, this.scope)) throw refusals.exists();
    book.setDefinedName(name, formulaOf(reference), { scope: this.scope, comment });
    return new NamedItem(this.model, name, this.scope);
  }

  protected override find(key: string | number): NamedItem | undefined {
    const found = this.model.book.definedName(String(key), this.scope);
    return found ? new NamedItem(this.model, found.name, this.scope) : undefined;
  }
}

const formulaOf = (reference: HostObject | string): string => {
  if (reference instanceof Range) {
    const address = rectAddress(reference.rect).replace(/[A-Z]+|\d+/g, '$$$&');
    return `${quoteSheetName(reference.sheet.name)}!${address}`;
  }
  if (typeof reference !== 'string' || reference === '') throw refusals.argument();
  return reference.startsWith('=') ? reference.slice(1) : `"${reference.replaceAll('"', '""')}"`;
};
