/** A table of two columns and three rows at A1. */
export const makeTable = (context: Excel.RequestContext, sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('A1:B4').values = [
    ['ID', 'Vērtība'],
    ["'a", 1],
    ["'b", 2],
    ["'c", 3],
  ];
  const table = context.workbook.tables.add(sheet.getRange('A1:B4'), true);
  table.name = 'KA_Pasparbaude';
  return table;
};

/** The cells of a column below its header. */
export const bodyOf = (table: Excel.Table, column: string): Excel.Range =>
  table.columns.getItem(column).getDataBodyRange();
