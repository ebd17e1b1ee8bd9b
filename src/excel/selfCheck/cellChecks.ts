import { send } from '../runInExcel';
import { differs } from './differs';
import { refusalOf } from './refusalOf';
import type { Contradictions } from './SelfCheck';

const texts = ['=1+1', '1-2', '80%', 'TRUE', '1.2', '+7', '@x', "'a'"];

/** What writing relies on of cells: their texts, blanks, looks, and what a refused batch leaves. */
export const cellChecks = {
  apostrophe: async (context, sheet) => {
    const cells = sheet.getRange(`A1:A${texts.length}`);
    cells.values = texts.map((text) => [`'${text}`]);
    cells.load('values');
    await send(context);
    return differs(
      (cells.values as unknown[][]).map((row) => row[0]),
      texts,
    );
  },

  parsing: async (context, sheet) => {
    const cells = sheet.getRange('A1:A3');
    cells.values = [['80%'], ['TRUE'], ['=1+1']];
    cells.load('values');
    await send(context);
    return differs(cells.values, [[0.8], [true], [2]]);
  },

  'null-and-blank': async (context, sheet) => {
    const cells = sheet.getRange('A1:A2');
    cells.values = [[1], [2]];
    cells.values = [[null], ['']];
    cells.load('values');
    await send(context);
    return differs(cells.values, [[1], ['']]);
  },

  'no-rollback': async (context, sheet) => {
    const kept = sheet.getRange('A1');
    kept.values = [[7]];
    sheet.getRange('A2:A3').values = [[1], [2], [3]];
    sheet.getRange('A4').values = [[8]];
    try {
      await send(context);
    } catch (error) {
      if (refusalOf(error) !== 'InvalidArgument') throw error;
    }
    const cells = sheet.getRange('A1:A4');
    cells.load('values');
    await send(context);
    return differs(cells.values, [[7], [''], [''], ['']]);
  },

  marks: async (context, sheet) => {
    const cells = sheet.getRange('A1:A3');
    const mark = cells.conditionalFormats.add('ContainsText').textComparison;
    mark.format.font.color = '#1B5E20';
    mark.rule = { operator: 'BeginsWith', text: '✔' };
    const count = cells.conditionalFormats.getCount();
    await send(context);
    return differs(count.value, 1);
  },
} satisfies Contradictions;
