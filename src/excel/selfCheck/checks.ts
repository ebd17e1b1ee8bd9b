import { ExcelFault, isOfficeError } from '../ExcelFault';
import { send } from '../runInExcel';
import type { SelfCheck } from './SelfCheck';

const tableName = 'KA_Pasparbaude';

/** What was seen, when it is not what was expected. */
const differs = (seen: unknown, expected: unknown): string | null => {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(expected)];
  return left === right ? null : `${left} ≠ ${right}`;
};

/** A table of two columns and three rows at A1. */
const makeTable = (context: Excel.RequestContext, sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('A1:B4').values = [
    ['ID', 'Vērtība'],
    ["'a", 1],
    ["'b", 2],
    ["'c", 3],
  ];
  const table = context.workbook.tables.add(sheet.getRange('A1:B4'), true);
  table.name = tableName;
  return table;
};

const bodyOf = (table: Excel.Table, column: string): Excel.Range =>
  table.columns.getItem(column).getDataBodyRange();

const codeOf = (error: unknown): string | null =>
  error instanceof ExcelFault && isOfficeError(error.cause) ? error.cause.code : null;

const absentTable: SelfCheck = {
  id: 'absent-table',
  contradict: async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('KA_Nav_Tadas');
    table.load('name,showTotals');
    const range = table.getRange().getIntersectionOrNullObject('A1:XFD10');
    range.load('values');
    table.worksheet.load('name');
    await send(context);
    return differs([table.isNullObject, range.isNullObject], [true, true]);
  },
};

const texts = ['=1+1', '1-2', '80%', 'TRUE', '1.2', '+7', '@x', "'a'"];

const apostrophe: SelfCheck = {
  id: 'apostrophe',
  contradict: async (context, sheet) => {
    const cells = sheet.getRange(`A1:A${texts.length}`);
    cells.values = texts.map((text) => [`'${text}`]);
    cells.load('values');
    await send(context);
    return differs(
      (cells.values as unknown[][]).map((row) => row[0]),
      texts,
    );
  },
};

const parsing: SelfCheck = {
  id: 'parsing',
  contradict: async (context, sheet) => {
    const cells = sheet.getRange('A1:A3');
    cells.values = [['80%'], ['TRUE'], ['=1+1']];
    cells.load('values');
    await send(context);
    return differs(cells.values, [[0.8], [true], [2]]);
  },
};

const nullAndBlank: SelfCheck = {
  id: 'null-and-blank',
  contradict: async (context, sheet) => {
    const cells = sheet.getRange('A1:A2');
    cells.values = [[1], [2]];
    cells.values = [[null], ['']];
    cells.load('values');
    await send(context);
    return differs(cells.values, [[1], ['']]);
  },
};

const rowCountGuard: SelfCheck = {
  id: 'row-count-guard',
  contradict: async (context, sheet) => {
    const body = bodyOf(makeTable(context, sheet), 'Vērtība');
    await send(context);
    body.values = [[null], [null]];
    try {
      await send(context);
    } catch (error) {
      return differs(codeOf(error), 'InvalidArgument');
    }
    return 'no error';
  },
};

const noRollback: SelfCheck = {
  id: 'no-rollback',
  contradict: async (context, sheet) => {
    const kept = sheet.getRange('A1');
    kept.values = [[7]];
    sheet.getRange('A2:A3').values = [[1], [2], [3]];
    sheet.getRange('A4').values = [[8]];
    try {
      await send(context);
    } catch (error) {
      if (codeOf(error) !== 'InvalidArgument') throw error;
    }
    const cells = sheet.getRange('A1:A4');
    cells.load('values');
    await send(context);
    return differs(cells.values, [[7], [''], [''], ['']]);
  },
};

const hiddenRows: SelfCheck = {
  id: 'hidden-rows',
  contradict: async (context, sheet) => {
    const table = makeTable(context, sheet);
    table.columns.getItem('ID').filter.applyValuesFilter(['a']);
    await send(context);
    const range = table.getRange();
    range.load('rowHidden');
    table.autoFilter.load('isDataFiltered');
    const body = bodyOf(table, 'Vērtība');
    body.getCell(1, 0).values = [[22]];
    body.getCell(2, 0).values = [[33]];
    range.load('values');
    await send(context);
    const noticed = range.rowHidden !== false || table.autoFilter.isDataFiltered;
    return differs(
      [noticed, (range.values as unknown[][]).map((row) => row[1])],
      [true, ['Vērtība', 1, 22, 33]],
    );
  },
};

const growth: SelfCheck = {
  id: 'growth',
  contradict: async (context, sheet) => {
    const table = makeTable(context, sheet);
    table.resize(table.getRange().getResizedRange(2, 0));
    bodyOf(table, 'ID').getCell(3, 0).getResizedRange(1, 0).values = [["'d"], ["'e"]];
    const keys = bodyOf(table, 'ID');
    keys.load('values');
    await send(context);
    return differs(keys.values, [['a'], ['b'], ['c'], ['d'], ['e']]);
  },
};

const growthMoves: SelfCheck = {
  id: 'growth-moves-what-is-below',
  contradict: async (context, sheet) => {
    const table = makeTable(context, sheet);
    sheet.getRange('A5').values = [["'zem tabulas"]];
    table.getRange().getRowsBelow(2).insert('Down');
    table.resize(table.getRange().getResizedRange(2, 0));
    const [keys, below] = [bodyOf(table, 'ID'), sheet.getRange('A7')];
    keys.load('values');
    below.load('values');
    await send(context);
    return differs(
      [keys.values, below.values],
      [[['a'], ['b'], ['c'], [''], ['']], [['zem tabulas']]],
    );
  },
};

const nameFollows: SelfCheck = {
  id: 'name-follows',
  contradict: async (context, sheet) => {
    const { names } = context.workbook;
    names.getItemOrNullObject(tableName).delete();
    names.add('KA_Pasparbaudes_vards', sheet.getRange('A2'));
    sheet.getRange('A2').values = [["'te"]];
    sheet.getRange('1:1').insert('Down');
    const named = names.getItemOrNullObject('KA_Pasparbaudes_vards').getRangeOrNullObject();
    named.load('values');
    await send(context);
    const seen: unknown = named.values;
    names.getItem('KA_Pasparbaudes_vards').delete();
    await send(context);
    return differs(seen, [['te']]);
  },
};

const readBack: SelfCheck = {
  id: 'read-back',
  contradict: async (context, sheet) => {
    const table = makeTable(context, sheet);
    await send(context);
    bodyOf(table, 'Vērtība').values = [[null], [20], [null]];
    const cells = table.getRange();
    cells.load('values');
    await send(context);
    return differs(
      (cells.values as unknown[][]).map((row) => row[1]),
      ['Vērtība', 1, 20, 3],
    );
  },
};

const headerPencil: SelfCheck = {
  id: 'header-pencil',
  contradict: async (context, sheet) => {
    const table = makeTable(context, sheet);
    const header = sheet.getRange('B1');
    header.numberFormat = [['"✎ "@']];
    header.load('values');
    const column = table.columns.getItemAt(1);
    column.load('name');
    await send(context);
    return differs([header.values, column.name], [[['Vērtība']], 'Vērtība']);
  },
};

const marks: SelfCheck = {
  id: 'marks',
  contradict: async (context, sheet) => {
    const cells = sheet.getRange('A1:A3');
    const mark = cells.conditionalFormats.add('ContainsText').textComparison;
    mark.format.font.color = '#1B5E20';
    mark.rule = { operator: 'BeginsWith', text: '✔' };
    const count = cells.conditionalFormats.getCount();
    await send(context);
    return differs(count.value, 1);
  },
};

const printSetUp: SelfCheck = {
  id: 'print-set-up',
  contradict: async (context, sheet) => {
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.setPrintTitleRows('$1:$1');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
    layout.load('orientation,paperSize');
    const titles = layout.getPrintTitleRowsOrNullObject();
    titles.load('rowCount');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    await send(context);
    return differs(
      [
        layout.orientation,
        String(layout.paperSize).toLowerCase(),
        titles.rowCount,
        frozen.isNullObject,
      ],
      ['Landscape', 'a4', 1, false],
    );
  },
};

/** Every fact that the add-in's reading and writing relies on, in the order of the report. */
export const selfChecks: readonly SelfCheck[] = [
  absentTable,
  apostrophe,
  parsing,
  nullAndBlank,
  rowCountGuard,
  noRollback,
  hiddenRows,
  growth,
  growthMoves,
  nameFollows,
  readBack,
  headerPencil,
  marks,
  printSetUp,
];
