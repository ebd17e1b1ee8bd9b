import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import type { HostObject } from '../protocol/HostObject';
import { Collection } from './Collection';
import { eventTypes } from './eventTypes';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { Range } from './Range';
import { resolveAddress } from './resolveAddress';
import type { Table } from './Table';
import { isBlank } from './tableParts';

type Members =
  'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items';

/** The tables of the workbook, or of one sheet. */
export class TableCollection
  extends Collection<Table>
  implements Implements<Excel.TableCollection, Members>
{
  readonly className = 'TableCollection';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet | null = null,
  ) {
    super();
  }

  override get items(): Table[] {
    const tables = this.sheet ? this.sheet.tables : this.model.book.tables;
    return tables.map((table) => this.model.table(table));
  }

  get count(): number {
    return this.items.length;
  }

  /**
   * Makes a table of a block. A block of headers alone gets a row, and one without headers a header
   * row, for which the cells beneath move down.
   */
  add(given: HostObject | string, hasHeaders: boolean): Table {
    const { sheet, rect } =
      given instanceof Range
        ? given
        : resolveAddress(String(given), this.sheet ?? this.model.activeSheet());
    this.model.guardSheet(sheet);
    const table = this.model.book.addTable(sheet, makeRoom(sheet, rect, hasHeaders));
    this.model.book.noteCalculation();
    this.model.announce(eventTypes.tableAdded, sheet, { tableId: String(table.id) });
    return this.model.table(table);
  }

  protected override find(key: string | number): Table | undefined {
    const wanted = String(key).toLowerCase();
    return this.items.find(({ name, id }) => name.toLowerCase() === wanted || id === String(key));
  }
}

const makeRoom = (sheet: Sheet, rect: Rect, hasHeaders: boolean): Rect => {
  const whole = hasHeaders ? rect : { ...rect, rows: rect.rows + 1 };
  sheet.checkTablePlace(whole, null);
  if (!hasHeaders) sheet.insert({ ...rect, rows: 1 }, 'down');
  if (whole.rows > 1) return whole;
  const row = { ...whole, row: whole.row + 1 };
  if (!isBlank(sheet, row)) sheet.insert(row, 'down');
  return { ...whole, rows: 2 };
};
