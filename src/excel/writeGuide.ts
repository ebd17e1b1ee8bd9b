import { palette } from '../sheets/palette';
import type { GuideLine, GuidePlan } from '../template/TemplatePlan';
import { toCell } from './cellText';
import { toPoints } from './formatColumn';
import { setUpPage } from './setUpPage';

/** Sheet, what it holds, example; in characters. */
const widths = [24, 78, 62] as const;

const cellsOf = (line: GuideLine): readonly [string, string, string] =>
  'cells' in line ? line.cells : [line.text, '', ''];

const formatLine = (sheet: Excel.Worksheet, line: GuideLine, row: number): void => {
  const first = sheet.getRangeByIndexes(row, 0, 1, 1);
  const whole = sheet.getRangeByIndexes(row, 0, 1, widths.length);
  switch (line.kind) {
    case 'title':
      first.format.font.size = 16;
      first.format.font.bold = true;
      first.format.font.color = palette.accent;
      return;
    case 'section':
      first.format.font.bold = true;
      first.format.font.color = palette.accent;
      return;
    case 'header':
      whole.format.font.bold = true;
      whole.format.fill.color = palette.computedHeader;
      return;
    case 'sheet': {
      whole.format.wrapText = true;
      whole.format.verticalAlignment = 'Top';
      const edge = whole.format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.color = palette.line;
      sheet.getRangeByIndexes(row, 2, 1, 1).format.font.color = palette.quiet;
      first.format.font.bold = true;
      if (line.link === null) return;
      // The name of a table stays when people rename its sheet.
      first.hyperlink = { documentReference: line.link, textToDisplay: line.cells[0] };
      first.format.font.color = palette.accent;
      return;
    }
    default:
  }
};

/** Queues the sheet about the workbook. */
export const writeGuide = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, lines }: GuidePlan,
): void => {
  sheet.showGridlines = false;
  sheet.getRangeByIndexes(0, 0, lines.length, widths.length).values = lines.map((line) =>
    cellsOf(line).map(toCell),
  );
  lines.forEach((line, row) => formatLine(sheet, line, row));
  // A name whose sheet was deleted stands in the way of the new one.
  context.workbook.names.getItemOrNullObject(name).delete();
  context.workbook.names.add(name, sheet.getRange('A1'));
};

/** Queues widths, heights and print set-up of the sheet about the workbook. */
export const finishGuide = (context: Excel.RequestContext, { name, lines }: GuidePlan): void => {
  const sheet = context.workbook.names.getItem(name).getRange().worksheet;
  widths.forEach((width, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = toPoints(width);
  });
  lines.forEach((line, row) => {
    if (line.kind === 'sheet')
      sheet.getRangeByIndexes(row, 0, 1, widths.length).format.autofitRows();
  });
  setUpPage(sheet, null);
};
