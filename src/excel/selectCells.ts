import { runInExcel, send } from './runInExcel';

const splitAddress = (address: string): readonly [sheet: string, cells: string] => {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at);
  const title = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return [title, address.slice(at + 1)];
};

/** Longest list of addresses that `getRanges` takes, in characters. */
const longest = 8000;

/** As many addresses as Excel takes at once; the first ones, from the top. */
const joinAddresses = (cells: readonly string[]): string => {
  let joined = '';
  for (const one of cells) {
    const next = joined === '' ? one : `${joined},${one}`;
    if (next.length > longest) break;
    joined = next;
  }
  return joined;
};

/**
 * Activates the sheet of the first address and selects the cells that are on it.
 *
 * `addresses` are such as `'Interešu izglītība'!A5:A17`; none selects nothing.
 */
export const selectCells = (addresses: readonly string[]): Promise<void> =>
  runInExcel(async (context) => {
    const parts = addresses.map(splitAddress);
    const [title] = parts[0] ?? [];
    if (title === undefined) return;
    const sheet = context.workbook.worksheets.getItem(title);
    const cells = parts.filter(([other]) => other === title).map(([, address]) => address);
    sheet.activate();
    const joined = joinAddresses(cells);
    if (cells.length === 1) sheet.getRange(joined).select();
    else sheet.getRanges(joined).select();
    await send(context);
  });
