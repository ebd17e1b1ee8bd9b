import { refusals } from '../protocol/HostError';
import { Collection } from './Collection';
import { eventTypes } from './eventTypes';
import { type ExcelModel, sheetId } from './ExcelModel';
import type { Implements } from './Implements';
import type { Worksheet } from './Worksheet';

type Members =
  | 'add'
  | 'getActiveWorksheet'
  | 'getCount'
  | 'getFirst'
  | 'getItem'
  | 'getItemOrNullObject'
  | 'getLast'
  | 'items';

/** The sheets of the workbook in their order. */
export class WorksheetCollection
  extends Collection<Worksheet>
  implements Implements<Excel.WorksheetCollection, Members>
{
  readonly className = 'WorksheetCollection';

  constructor(private readonly model: ExcelModel) {
    super();
  }

  override get items(): Worksheet[] {
    return this.model.book.sheets.map((sheet) => this.model.worksheet(sheet));
  }

  override getCount(visibleOnly = false): number {
    return this.ofVisibility(visibleOnly).length;
  }

  add(name?: string): Worksheet {
    this.model.guardStructure();
    const sheet = this.model.book.addSheet(name ?? this.freeName());
    this.model.announce(eventTypes.added, sheet);
    return this.model.worksheet(sheet);
  }

  getActiveWorksheet(): Worksheet {
    return this.model.worksheet(this.model.activeSheet());
  }

  getFirst(visibleOnly = false): Worksheet {
    return present(this.ofVisibility(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): Worksheet {
    return present(this.ofVisibility(visibleOnly).at(-1));
  }

  protected override find(key: string | number): Worksheet | undefined {
    const { book } = this.model;
    const sheet =
      book.sheet(String(key)) ?? book.sheets.find((each) => sheetId(each) === String(key));
    return sheet && this.model.worksheet(sheet);
  }

  private ofVisibility(visibleOnly: boolean): Worksheet[] {
    return this.items.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
  }

  private freeName(): string {
    let number = this.model.book.sheets.length + 1;
    while (this.model.book.sheet(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }
}

const present = (sheet: Worksheet | undefined): Worksheet => {
  if (!sheet) throw refusals.notFound();
  return sheet;
};
