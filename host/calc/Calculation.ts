import type { Book } from '../book/Book';
import { CellError, type CellValue } from '../book/CellValue';
import type { Sheet } from '../book/Sheet';
import { describeBook, formulaSheetId } from './describeBook';
import type { FormulaEngine, FormulaResult, FormulaWorkbook } from './FormulaWorkbook';

/**
 * Keeps the results of a book's formulas up to date, lazily: only when something that they may
 * depend on has changed since, and only when there are formulas. Opening a book keeps the results
 * that its file has.
 */
export class Calculation {
  private calculated: number;
  private asked = false;
  private made: FormulaEngine | undefined;

  /** @param makeEngine loads the engine; called when the first formula has to be evaluated */
  constructor(
    private readonly book: Book,
    private readonly makeEngine: () => FormulaEngine,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.calculated = book.revision;
  }

  get needed(): boolean {
    return this.asked || this.book.revision !== this.calculated;
  }

  /** An evaluation was asked for by name, which holds in the manual mode too. */
  get requested(): boolean {
    return this.asked;
  }

  /** Asks for an evaluation even though nothing has changed. */
  request(): void {
    this.asked = true;
  }

  /** Brings results up to date; when the engine fails as a whole, all of them stay as they were. */
  async settle(): Promise<void> {
    const { revision } = this.book;
    if (!this.needed) return;
    this.calculated = revision;
    this.asked = false;
    const workbook = describeBook(this.book);
    if (workbook.sheets.every(({ formulas }) => formulas.length === 0)) return;
    try {
      const results = await this.engine().evaluate(workbook);
      const beyond = results.filter((result) => isBeyondEngine(this.valueOf(result), result.value));
      // What the engine cannot evaluate stands as a constant for whatever depends on it.
      this.apply(
        beyond.length === 0 ? results : await this.engine().evaluate(leaveOut(workbook, beyond)),
      );
    } catch (error) {
      this.onFault(error);
    }
  }

  private apply(results: readonly FormulaResult[]): void {
    for (const { sheetId, row, column, value } of results) {
      this.sheet(sheetId)?.setCachedValue(row, column, value);
    }
  }

  private valueOf({ sheetId, row, column }: FormulaResult): CellValue {
    return this.sheet(sheetId)?.value(row, column) ?? null;
  }

  private sheet(id: string): Sheet | undefined {
    return this.book.sheets.find((sheet) => formulaSheetId(sheet) === id);
  }

  private engine(): FormulaEngine {
    this.made ??= this.makeEngine();
    return this.made;
  }
}

/**
 * Whether a result only says that the engine does not know a function which Excel does know: then
 * what the file says the formula comes to is the better answer.
 */
const isBeyondEngine = (before: CellValue, result: CellValue): boolean =>
  result === CellError.unknownName && before !== null && !(before instanceof CellError);

const leaveOut = (workbook: FormulaWorkbook, cells: readonly FormulaResult[]): FormulaWorkbook => {
  const keyOf = (sheetId: string, row: number, column: number): string =>
    `${sheetId}|${String(row)}|${String(column)}`;
  const left = new Set(cells.map(({ sheetId, row, column }) => keyOf(sheetId, row, column)));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.filter(({ row, column }) => !left.has(keyOf(sheet.id, row, column))),
    })),
  };
};
