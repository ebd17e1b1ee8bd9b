import type { Table } from '../../workbook/Table';
import type { Compilation } from './CompiledCondition';
import { type ClauseMasks, compileCondition } from './compileCondition';

interface OfTable {
  readonly known: Map<string, Compilation>;
  readonly masks: ClauseMasks;
}

/**
 * The conditions of one recalculation: many indicators state the same one, or share a clause with
 * others (`Pārbaudījums = Semestra beigas`), whose mask over all rows is made once. Nobody may write
 * into it.
 */
export class Conditions {
  private readonly tables = new Map<Table, OfTable>();

  /** Makes a condition ready for a table, or says what is wrong with it; see `compileCondition`. */
  compile(text: string, table: Table): Compilation {
    const { known, masks } = this.of(table);
    const compilation = known.get(text) ?? compileCondition(text, table, masks);
    known.set(text, compilation);
    return compilation;
  }

  private of(table: Table): OfTable {
    const ofTable = this.tables.get(table) ?? { known: new Map(), masks: new Map() };
    this.tables.set(table, ofTable);
    return ofTable;
  }
}
