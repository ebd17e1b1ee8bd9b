import type { FormulaEngine } from './FormulaWorkbook';
import { loadUniver } from './loadUniver';
import { UniverEngine } from './UniverEngine';

/** The formula engine in node: Univer's, loaded when it is first asked for. */
export const createNodeEngine = (): FormulaEngine => new UniverEngine(loadUniver());
