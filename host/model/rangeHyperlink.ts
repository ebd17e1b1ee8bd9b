import { containsCell } from '../book/Rect';
import { subtractRect } from '../book/rectDifference';
import type { Range } from './Range';
import { toWire } from './readCells';

/** The link of a range's first cell; without one, null, as Excel answers. */
export const readHyperlink = ({ sheet, rect }: Range): Excel.RangeHyperlink => {
  const link = sheet.hyperlinks.find((each) => containsCell(each.rect, rect.row, rect.column));
  if (!link) return null as unknown as Excel.RangeHyperlink;
  return {
    ...(link.target === null ? {} : { address: link.target }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tooltip === null ? {} : { screenTip: link.tooltip }),
    textToDisplay: String(toWire(sheet.value(rect.row, rect.column))),
  };
};

/** Links all cells of a range; what was linked there before is not any more. */
export const writeHyperlink = ({ sheet, rect }: Range, link: Excel.RangeHyperlink): void => {
  const kept = sheet.hyperlinks.flatMap((each) =>
    subtractRect(each.rect, rect).map((part) => ({ ...each, rect: part })),
  );
  const added = {
    rect,
    target: link.address ?? null,
    location: link.documentReference ?? null,
    tooltip: link.screenTip ?? null,
    origin: null,
  };
  sheet.setHyperlinks([...kept, added]);
  const { row, column } = rect;
  const text = link.textToDisplay ?? link.address ?? link.documentReference;
  if (text !== undefined && sheet.value(row, column) === null) sheet.setValue(row, column, text);
  else if (link.textToDisplay !== undefined) sheet.setValue(row, column, link.textToDisplay);
};
