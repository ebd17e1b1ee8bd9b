import type { FindingLog } from '../FindingLog';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';

/** Finds programmes without a code, and names that stand in `Programmas` with two codes. */
export const checkProgrammeCodes = (table: NamedTable<'Programmas'>, log: FindingLog): void => {
  if (table.lacks('code') || table.lacks('programme')) return;
  const [names, codes] = [wordColumn(table, 'programme'), wordColumn(table, 'code')];
  const first = new Map<number, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = names.codes[row] ?? -1;
    const code = codes.codes[row] ?? -1;
    if (name < 0 || codes.unreadable.has(row)) continue;
    const programme = names.words[name] ?? '';
    if (code < 0) {
      log.add('warning', 'programme-without-code', table.place(row, 'code'), null, { programme });
      continue;
    }
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, row);
    else if (codes.codes[earlier] !== code) {
      table.markDoubled([earlier, row]);
      log.add('error', 'programme-two-codes', table.place(row, 'code'), codes.words[code] ?? '', {
        programme,
        first: table.excelRow(earlier),
        firstCode: codes.words[codes.codes[earlier] ?? -1] ?? '',
      });
    }
  }
};
