import type { Table } from '../../workbook/Table';
import type { Compilation } from './CompiledCondition';
import { compileCondition } from './compileCondition';

/**
 * The conditions of one recalculation: many indicators state the same one (`Pārbaudījums = Semestra
 * beigas`), whose mask over all rows is made once and shared. Nobody may write into it.
 */
export class Conditions {
  private readonly known = new Map<Table, Map<string, Compilation>>();

  /** Makes a condition ready for a table, or says what is wrong with it; see `compileCondition`. */
  compile(text: string, table: Table): Compilation {
    const ofTable = this.known.get(table) ?? new Map<string, Compilation>();
    this.known.set(table, ofTable);
    const known = ofTable.get(text);
    if (known) return known;
    const compilation = compileCondition(text, table);
    ofTable.set(text, compilation);
    return compilation;
  }
}
