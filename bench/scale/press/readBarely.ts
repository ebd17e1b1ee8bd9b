/** Rows of the first request, and bytes of a later one, as our reading takes them. */
const firstRows = 8000;
const blockBytes = 2_000_000;

/**
 * Reads the values of the same tables in blocks of the same size by genuine office.js, and does
 * nothing else: what any add-in must pay for the data.
 *
 * @param bytesPerRow of the values as JSON
 */
export const readBarely = async (
  context: Excel.RequestContext,
  names: readonly string[],
  bytesPerRow: number,
): Promise<number> => {
  const asked = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name');
    const whole = table.getRange();
    whole.load('rowCount,columnCount');
    const first = whole.getIntersectionOrNullObject(`A1:XFD${firstRows}`);
    first.load('values,rowCount');
    return { table, whole, first };
  });
  await context.sync();
  const rows = Math.floor(blockBytes / bytesPerRow);
  let cells = 0;
  for (const { table, whole, first } of asked) {
    if (table.isNullObject) continue;
    cells += first.values.length * whole.columnCount;
    for (let from = first.values.length; from < whole.rowCount; from += rows) {
      const count = Math.min(rows, whole.rowCount - from);
      const block = whole.getCell(from, 0).getResizedRange(count - 1, whole.columnCount - 1);
      block.load('values');
      await context.sync();
      cells += block.values.length * whole.columnCount;
    }
  }
  return cells;
};
