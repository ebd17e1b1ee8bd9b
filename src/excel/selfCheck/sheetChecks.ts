import { send } from '../runInExcel';
import { differs } from './differs';
import type { Contradictions } from './SelfCheck';

const nameOfCheck = 'KA_Pasparbaudes_vards';

/** What writing relies on of names and pages. */
export const sheetChecks = {
  'name-follows': async (context, sheet) => {
    const { names } = context.workbook;
    // A check that was broken off may have left it.
    names.getItemOrNullObject(nameOfCheck).delete();
    names.add(nameOfCheck, sheet.getRange('A2'));
    sheet.getRange('A2').values = [["'te"]];
    sheet.getRange('1:1').insert('Down');
    const named = names.getItemOrNullObject(nameOfCheck).getRangeOrNullObject();
    named.load('values');
    await send(context);
    const seen: unknown = named.values;
    names.getItem(nameOfCheck).delete();
    await send(context);
    return differs(seen, [['te']]);
  },

  'print-set-up': async (context, sheet) => {
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.setPrintTitleRows('$1:$1');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
    layout.load('orientation,paperSize');
    const titles = layout.getPrintTitleRowsOrNullObject();
    titles.load('rowCount');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    await send(context);
    return differs(
      [
        layout.orientation,
        String(layout.paperSize).toLowerCase(),
        titles.rowCount,
        frozen.isNullObject,
      ],
      ['Landscape', 'a4', 1, false],
    );
  },
} satisfies Contradictions;
