import { explainIndicator, type ExplainOptions } from '../explainIndicator';
import type { Refused } from '../Refused';
import { connectReading } from './connectReading';
import { runInExcel, send } from './runInExcel';

export interface SelectOptions extends ExplainOptions {
  readonly part: 'numerator' | 'denominator';
  /** The block that the person chose of several: `Personāls!A7:A32`; null for the only one. */
  readonly block: string | null;
}

/** What became of "show the rows". */
export type SelectedRows =
  | { readonly outcome: 'selected'; readonly count: number }
  /** They do not stand together: the blocks, of which the person chooses one. */
  | { readonly outcome: 'several'; readonly count: number; readonly blocks: readonly string[] }
  /** There are none, the figure was entered, or the indicator is gone. */
  | { readonly outcome: 'none' | 'unknown-indicator' | 'sheet-hidden' }
  | Refused;

/**
 * Selects the rows behind a figure, from the workbook as it stands at the click: rows may have been
 * sorted since they were counted. Only one block is selected, and no filter of the user's is
 * touched. Rejects with an ExcelFault.
 */
export const selectRows = ({ part, block, ...options }: SelectOptions): Promise<SelectedRows> =>
  runInExcel(async (context): Promise<SelectedRows> => {
    const port = connectReading(context);
    const explained = await explainIndicator(port, options);
    if (explained.outcome !== 'explained') return explained;
    const { rows, source } = explained;
    const found = rows?.[part];
    if (source === null || found === undefined || found.count === 0) return { outcome: 'none' };
    const { blocks, count } = found;
    const chosen = blocks.length === 1 ? blocks[0] : blocks.find((one) => one === block);
    if (chosen === undefined) return { outcome: 'several', count, blocks };

    const table = context.workbook.tables.getItem(source.table);
    const sheet = table.worksheet;
    sheet.load('visibility');
    await send(context);
    if (sheet.visibility !== 'Visible') return { outcome: 'sheet-hidden' };
    sheet.activate();
    const cells = chosen.slice(chosen.lastIndexOf('!') + 1);
    sheet.getRange(cells).getEntireRow().getIntersection(table.getRange()).select();
    await send(context);
    return { outcome: 'selected', count };
  });
