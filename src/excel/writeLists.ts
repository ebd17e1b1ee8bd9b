import { palette } from '../sheets/palette';
import type { ListsPlan } from '../template/TemplatePlan';
import { toCell } from './cellText';

/** Rows above the titles of the lists: the name of the sheet, and what it is for. */
const headingRows = 2;

/**
 * Queues the hidden sheet behind the drop-downs, and the defined names of its lists.
 *
 * @param stands whether there is one, which is then filled anew
 */
export const writeLists = (
  context: Excel.RequestContext,
  { title, name, note, rows, names }: ListsPlan,
  stands: boolean,
): void => {
  const { workbook } = context;
  const sheet = stands
    ? workbook.names.getItem(name).getRange().worksheet
    : workbook.worksheets.add(title);
  if (stands) sheet.getUsedRange().clear('Contents');
  sheet.getRange('A1:A2').values = [[toCell(title)], [toCell(note)]];
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A2').format.font.color = palette.quiet;
  const width = rows[0]?.length ?? 0;
  sheet.getRangeByIndexes(headingRows, 0, 1, width).format.font.bold = true;
  sheet.getRangeByIndexes(headingRows, 0, rows.length, width).formulas = rows.map((row) =>
    row.map(toCell),
  );
  if (!stands) workbook.names.add(name, sheet.getRange('A1'));
  for (const { name: list, refersTo } of names) {
    workbook.names.getItemOrNullObject(list).delete();
    workbook.names.add(list, refersTo.replaceAll('{sheet}', `'${title.replaceAll("'", "''")}'`));
  }
  sheet.visibility = 'Hidden';
};
