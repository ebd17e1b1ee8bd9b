import type { ICellData, Nullable, Univer } from '@univerjs/core';
import type { IFormulaDatasetConfig } from '@univerjs/engine-formula';
import { CellError, type CellValue } from '../book/CellValue';
import { expandStructuredReferences } from './expandStructuredReferences';
import type {
  FormulaEngine,
  FormulaResult,
  FormulaSheet,
  FormulaWorkbook,
} from './FormulaWorkbook';
import type { UniverModules } from './loadUniver';

/** Univer asks for workbooks by id; here there is only one. */
const unit = 'workbook';

/** One address, with or without its sheet: `='Mana lapa'!$A$1:$B$2`. */
const reference = /^=(?:(?:'(?:[^']|'')+'|[^'!()"+*/&<>=,; -]+)!)?[$A-Z0-9:]+$/i;

/** What Univer's `t` says a cell holds. */
const cellTypes = { text: 1, number: 2, boolean: 3 } as const;

/**
 * Evaluates formulas with Univer's engine, without its user interface.
 *
 * Univer is handed the cells through a view that makes its cell objects only where a formula looks,
 * and formulas whose structured references are already addresses.
 */
export class UniverEngine implements FormulaEngine {
  /** @param modules Univer itself, loaded in the way that suits where this runs */
  constructor(private readonly modules: UniverModules) {}

  async evaluate(workbook: FormulaWorkbook): Promise<FormulaResult[]> {
    const { Univer, LocaleType, LogLevel } = this.modules.core;
    // Made anew each time: the engine's caches of dependencies outlive the formulas they are of.
    const univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: {} },
      logLevel: LogLevel.SILENT,
    });
    try {
      return await this.evaluateIn(univer, workbook);
    } finally {
      univer.dispose();
    }
  }

  private async evaluateIn(univer: Univer, workbook: FormulaWorkbook): Promise<FormulaResult[]> {
    const { core, engineFormula } = this.modules;
    univer.registerPlugin(engineFormula.UniverFormulaEnginePlugin, {});
    univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, {
      id: unit,
      sheetOrder: workbook.sheets.map(({ id }) => id),
      sheets: Object.fromEntries(workbook.sheets.map(({ id, name }) => [id, { id, name }])),
    });
    const injector = univer.__getInjector();
    this.nameNames(injector.get(engineFormula.IDefinedNamesService), workbook);
    const current = injector.get(engineFormula.IFormulaCurrentConfigService);
    current.setExecuteUnitId(unit);
    current.setExecuteSubUnitId(workbook.sheets[0]?.id ?? '');
    const calculation = injector.get(engineFormula.ICalculateFormulaService);
    const results = new Promise<FormulaResult[]>((resolve) => {
      const listening = calculation.executionCompleteListener$.subscribe(({ unitData }) => {
        listening.unsubscribe();
        resolve(
          workbook.sheets.flatMap((sheet) =>
            sheet.formulas.flatMap(({ row, column }) => {
              const cell = unitData[unit]?.[sheet.id]?.getValue(row, column);
              const value = readResult(cell);
              return value === undefined ? [] : [{ sheetId: sheet.id, row, column, value }];
            }),
          ),
        );
      });
    });
    await calculation.execute(this.dataset(workbook));
    return results;
  }

  private nameNames(
    service: { registerDefinedName(unitId: string, name: DefinedName): void },
    workbook: FormulaWorkbook,
  ): void {
    for (const [index, { name, refersTo, sheetId }] of workbook.names.entries()) {
      const text = refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
      const place = { sheetName: '', row: -1, column: -1 };
      const expanded = expandStructuredReferences(text, workbook.tables, place);
      service.registerDefinedName(unit, {
        id: `name-${String(index)}`,
        name,
        // Univer puts the text in the name's place: only in parentheses is `1+1` one operand.
        formulaOrRefString: reference.test(expanded)
          ? expanded.slice(1)
          : `=(${expanded.slice(1)})`,
        ...(sheetId === undefined ? {} : { localSheetId: sheetId }),
      });
    }
  }

  private dataset(workbook: FormulaWorkbook): IFormulaDatasetConfig {
    // One height for all: whole columns of two sheets (`A:A`) must be of one length in COUNTIFS.
    const rowCount = Math.max(1, ...workbook.sheets.map((sheet) => sheet.rowCount)) + 1;
    const columnCount = Math.max(1, ...workbook.sheets.map((sheet) => sheet.columnCount)) + 1;
    const View = cellView(this.modules);
    return {
      formulaData: {
        [unit]: Object.fromEntries(
          workbook.sheets.map((sheet) => [sheet.id, formulasOf(sheet, workbook)]),
        ),
      },
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      allUnitData: {
        [unit]: Object.fromEntries(
          workbook.sheets.map((sheet) => [
            sheet.id,
            { cellData: new View(sheet), rowCount, columnCount, rowData: {}, columnData: {} },
          ]),
        ),
      },
      unitStylesData: { [unit]: new this.modules.core.Styles() },
      unitSheetNameMap: {
        [unit]: Object.fromEntries(workbook.sheets.map(({ id, name }) => [name, id])),
      },
    };
  }
}

interface DefinedName {
  id: string;
  name: string;
  formulaOrRefString: string;
  localSheetId?: string;
}

const formulasOf = (sheet: FormulaSheet, { tables }: FormulaWorkbook) => {
  const rows: Record<number, Record<number, { f: string }>> = {};
  for (const { row, column, formula } of sheet.formulas) {
    const place = { sheetName: sheet.name, row, column };
    (rows[row] ??= {})[column] = { f: expandStructuredReferences(formula, tables, place) };
  }
  return rows;
};

/** A view of a sheet's cells in Univer's shape, made cell by cell when a formula reads them. */
const cellView = ({ core }: UniverModules) =>
  class SheetView extends core.ObjectMatrix<ICellData> {
    constructor(private readonly sheet: FormulaSheet) {
      super();
    }

    override getValue(row: number, column: number): ICellData {
      return cellOf(this.sheet.valueAt(row, column)) as ICellData;
    }
  };

const cellOf = (value: CellValue): ICellData | undefined => {
  if (value === null) return undefined;
  if (typeof value === 'number') return { v: value, t: cellTypes.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellTypes.boolean };
  return { v: String(value), t: cellTypes.text };
};

/** A result in the host's terms; undefined when the engine has none. */
const readResult = (cell: Nullable<ICellData>): CellValue | undefined => {
  if (!cell) return undefined;
  // HYPERLINK answers with a small document, of which the cell's value is the text.
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/[\r\n]+$/, '');
  if (cell.t === cellTypes.boolean) return cell.v === 1 || cell.v === true;
  if (typeof cell.v === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(cell.v)) return CellError.of(cell.v);
  return cell.v ?? undefined;
};
