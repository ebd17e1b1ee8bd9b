import { tableNames } from '../workbook/schema';
import { runInExcel, send } from './runInExcel';

const ours = new Set(tableNames.map((name) => name.toLowerCase()));

/**
 * Tells whenever somebody changes a sheet with tables that the figures rest on; what the add-in
 * writes itself is passed over. Rejects with an ExcelFault.
 *
 * Sheets are asked for once, so new ones count from the next time the pane is opened.
 */
export const watchInput = (onInput: () => void): Promise<void> =>
  runInExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name,items/worksheet/id');
    await send(context);
    const sheets = new Set(
      tables.items
        .filter(({ name }) => ours.has(name.toLowerCase()))
        .map(({ worksheet }) => worksheet.id),
    );
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin' && sheets.has(worksheetId)) onInput();
    });
    await send(context);
  });
