import { send } from '../runInExcel';
import { differs } from './differs';
import { bodyOf, makeTable } from './makeTable';
import { refusalOf } from './refusalOf';
import type { Contradictions } from './SelfCheck';

/** What reading and writing rely on of tables. */
export const tableChecks = {
  'absent-table': async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('KA_Nav_Tadas');
    table.load('name,showTotals');
    const range = table.getRange().getIntersectionOrNullObject('A1:XFD10');
    range.load('values');
    table.worksheet.load('name');
    await send(context);
    return differs([table.isNullObject, range.isNullObject], [true, true]);
  },

  'row-count-guard': async (context, sheet) => {
    const body = bodyOf(makeTable(context, sheet), 'Vērtība');
    await send(context);
    body.values = [[null], [null]];
    try {
      await send(context);
    } catch (error) {
      return differs(refusalOf(error), 'InvalidArgument');
    }
    return 'no error';
  },

  'hidden-rows': async (context, sheet) => {
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

  growth: async (context, sheet) => {
    const table = makeTable(context, sheet);
    table.resize(table.getRange().getResizedRange(2, 0));
    bodyOf(table, 'ID').getCell(3, 0).getResizedRange(1, 0).values = [["'d"], ["'e"]];
    const keys = bodyOf(table, 'ID');
    keys.load('values');
    await send(context);
    return differs(keys.values, [['a'], ['b'], ['c'], ['d'], ['e']]);
  },

  'growth-moves-what-is-below': async (context, sheet) => {
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

  'read-back': async (context, sheet) => {
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

  'header-pencil': async (context, sheet) => {
    const table = makeTable(context, sheet);
    const header = sheet.getRange('B1');
    header.numberFormat = [['"✎ "@']];
    header.load('values');
    const column = table.columns.getItemAt(1);
    column.load('name');
    await send(context);
    return differs([header.values, column.name], [[['Vērtība']], 'Vērtība']);
  },
} satisfies Contradictions;
