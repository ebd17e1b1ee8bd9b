import { containsRect, intersectRects } from '../book/Rect';
import { Collection } from './Collection';
import type { Implements } from './Implements';
import type { Range } from './Range';
import type { Table } from './Table';

/** The tables that a range overlaps. */
export class TableScopedCollection
  extends Collection<Table>
  implements Implements<Excel.TableScopedCollection, 'getCount' | 'getFirst' | 'getItem' | 'items'>
{
  readonly className = 'TableScopedCollection';

  constructor(
    private readonly range: Range,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  override get items(): Table[] {
    const { sheet, rect, model } = this.range;
    return sheet.tables
      .filter((table) =>
        this.fullyContained
          ? containsRect(rect, table.rect)
          : intersectRects(rect, table.rect) !== null,
      )
      .map((table) => model.table(table));
  }

  getFirst(): Table {
    return this.getItemAt(0);
  }

  protected override find(key: string | number): Table | undefined {
    return this.items.find(({ id, name }) => id === String(key) || name === key);
  }
}
