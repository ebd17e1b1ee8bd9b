import { columnSchema } from '../../workbook/schema';
import { cell, counting, headerRow, row } from '../pageCells';
import type { SheetInput } from '../SheetInput';
import { countsFormat } from './countFormats';
import { openTable } from './openTable';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';

const heads = columnSchema('InteresuIzglitiba', 'pupils').lv;

/** Plans table 1.3: the programmes of interest education. */
export const planInterest = (input: SheetInput, { interest }: ReportLabels): PlannedBlock => {
  const table = openTable(input, 'InteresuIzglitiba', input.year);
  const { caption, area, name, ageGroup, pupils, provider, access, place, funding } = interest;
  const lines = table.rows.map((at) =>
    row(
      ...(['area', 'name', 'ageGroup'] as const).map((key) => cell(table.text(at, key))),
      counting(cell(table.number(at, 'pupils'), 'number', countsFormat), {
        ...{ table: 'InteresuIzglitiba', rows: [at], by: { column: heads } },
      }),
      ...(['provider', 'access', 'place', 'funding'] as const).map((key) =>
        cell(table.text(at, key)),
      ),
    ),
  );
  const blank = row(
    ...Array.from({ length: 8 }, (_, column) => cell(null, column === 3 ? 'number' : 'text')),
  );
  return {
    rows: [
      row(cell(caption, 'caption')),
      headerRow([area, name, ageGroup, pupils, provider, access, place, funding]),
      ...(lines.length === 0 ? [blank] : lines),
    ],
    footRows: 0,
  };
};
