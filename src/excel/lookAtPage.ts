import { marksName, type PagePlan } from '../sheets/PagePlan';
import type { SeenBlock, SeenPage } from '../sheets/SeenPage';
import type { CellValue } from '../workbook/TableGrid';

/** A page is read no further than this; nobody's report is longer. */
const furthest = 'A1:ZZ5000';

const named = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();

const askBlock = (context: Excel.RequestContext, name: string) => {
  const range = named(context, name);
  range.load('address,rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  return { name, range };
};

/** Queues the questions about a page; a name whose sheet was deleted leads nowhere. */
export const askPage = (context: Excel.RequestContext, plan: PagePlan) => {
  const item = context.workbook.names.getItemOrNullObject(plan.name);
  item.load('name');
  const anchor = item.getRangeOrNullObject();
  anchor.load('address');
  const sheet = anchor.worksheet;
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  const corner = named(context, marksName(plan));
  corner.load('address,rowIndex,columnIndex');
  const markedSheet = corner.worksheet;
  markedSheet.load('name');
  const used = markedSheet.getUsedRange().getIntersectionOrNullObject(furthest);
  used.load('values,numberFormat,rowIndex,columnIndex');
  const stamp = named(context, plan.heading.stampName);
  stamp.load('values');
  const blocks = plan.blocks.map(({ name }) => askBlock(context, name));
  return { plan, item, anchor, sheet, protection, corner, markedSheet, used, stamp, blocks };
};

type Answer = ReturnType<typeof askPage>;

/** Where the page's columns are, by the marks above them; null when one is gone. */
const findColumns = ({ plan, corner, used }: Answer): number[] | null => {
  const marks = (used.values as CellValue[][])[corner.rowIndex - used.rowIndex] ?? [];
  const columns = plan.widths.map((_, index) => marks.indexOf(index + 1));
  return columns.some((column) => column < 0)
    ? null
    : columns.map((column) => column + used.columnIndex);
};

/** The sheet of an address, as Excel spells it there. */
const sheetOf = ({ address }: Excel.Range): string => address.slice(0, address.lastIndexOf('!'));

const toSeenBlock = (
  { corner, used }: Answer,
  { range }: Answer['blocks'][number],
): SeenBlock | null => {
  if (range.isNullObject || sheetOf(range) !== sheetOf(corner)) return null;
  const [values, formats] = [used.values as CellValue[][], used.numberFormat as string[][]];
  const rows = Array.from(
    { length: range.rowCount },
    (_, row) => range.rowIndex + row - used.rowIndex,
  );
  const columns = Array.from(
    { length: range.columnCount },
    (_, column) => range.columnIndex + column - used.columnIndex,
  );
  const markColumn = corner.columnIndex - used.columnIndex;
  return {
    cells: rows.map((row) => columns.map((column) => values[row]?.[column] ?? '')),
    formats: rows.map((row) => columns.map((column) => formats[row]?.[column] ?? 'General')),
    marks: rows.map((row) => String(values[row]?.[markColumn] ?? '')),
    column: range.columnIndex,
    // `null` means that some rows are hidden and some are not.
    rowsHidden: range.rowHidden !== false,
  };
};

/**
 * The page by its name, once the answers are there; nothing when there is none, or when the marks
 * that tell its rows and columns are gone: what is left is then the people's.
 */
export const toSeenPage = (answer: Answer): [string, SeenPage][] => {
  const { plan, anchor, sheet, protection, corner, markedSheet, used, stamp, blocks } = answer;
  if (anchor.isNullObject || corner.isNullObject || used.isNullObject) return [];
  const columns = sheet.name === markedSheet.name ? findColumns(answer) : null;
  if (columns === null) return [];
  const seen = blocks.flatMap((block): [string, SeenBlock][] => {
    const stands = toSeenBlock(answer, block);
    return stands === null ? [] : [[block.name, stands]];
  });
  const page: SeenPage = {
    sheet: sheet.name,
    isProtected: protection.protected,
    stamp: stamp.isNullObject ? null : String(stamp.values[0]?.[0] ?? ''),
    columns,
    blocks: new Map(seen),
  };
  return [[plan.name, page]];
};
