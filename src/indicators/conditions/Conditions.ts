import type { Table } from '../../workbook/Table';
import type { Compilation } from './CompiledCondition';
import { type ClauseRows, compileCondition } from './compileCondition';

interface OfTable {
  readonly known: Map<string, Compilation>;
  readonly taken: ClauseRows;
}

/**
 * The conditions of one recalculation: many indicators state the same one, or share a clause with
 * others (`Pārbaudījums = Semestra beigas`), whose rows are found once.
 */
export class Conditions {
  private readonly tables = new Map<Table, OfTable>();

  /** Makes a condition ready for a table, or says what is wrong with it; see `compileCondition`. */
  compile(text: string, table: Table): Compilation {
    const { known, taken } = this.of(table);
    const compilation = known.get(text) ?? compileCondition(text, table, taken);
    known.set(text, compilation);
    return compilation;
  }

  private of(table: Table): OfTable {
    const ofTable = this.tables.get(table) ?? { known: new Map(), taken: new Map() };
    this.tables.set(table, ofTable);
    return ofTable;
  }
}
