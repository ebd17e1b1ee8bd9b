import type { Table } from '../workbook/Table';
import type { CountingSpace } from './disclosure/CountingSpace';
import { smallGroupTest } from './people';

/** The spaces of a workbook, each made once. */
export class Spaces {
  private readonly made = new Map<string, CountingSpace>();

  ofRows(table: Table): CountingSpace {
    return this.keep({
      name: `rows:${table.name}`,
      units: table.rowCount,
      weightOf: (row) => table.weights[row] ?? 0,
      isSmall: smallGroupTest(table),
    });
  }

  /** Rows that each stand for as many people as a column of numbers says. */
  ofHeads(table: Table, column: string): CountingSpace {
    const numbers = table.column(column);
    const heads = (row: number): number =>
      numbers?.kind === 'number' ? Math.max(0, numbers.values[row] || 0) : 0;
    return this.keep({
      name: `heads:${table.name}:${column}`,
      units: table.rowCount,
      weightOf: heads,
      isSmall: (rows, threshold) => {
        let size = 0;
        for (const row of rows) size += heads(row);
        return size > 0 && size < threshold;
      },
    });
  }

  ofKeys(name: string, units: number): CountingSpace {
    return this.ofPairs(name, units, 1);
  }

  /** Units of which `own` in a row belong to one person. */
  ofPairs(name: string, units: number, own: number): CountingSpace {
    return this.keep({
      name,
      units,
      weightOf: () => 1,
      isSmall: (group, threshold) => {
        const people = new Set<number>();
        for (const unit of group) {
          people.add(Math.floor(unit / own));
          if (people.size >= threshold) return false;
        }
        return people.size > 0;
      },
    });
  }

  private keep(space: CountingSpace): CountingSpace {
    const known = this.made.get(space.name);
    if (known) return known;
    this.made.set(space.name, space);
    return space;
  }
}
