import type { Bench } from './Bench';
import { sizeOf, table, time } from './markdown';

/** The twenty indicators and three tables by every engine. */
export const printRivals = ({ rivals, libreOffice }: Bench): string => {
  const versions = rivals[0]?.versions ?? {};
  const line = (of: 'twenty' | 'tables', name: string, said: string): string[] => [
    said,
    ...rivals.map((one) => time(one[of][name] ?? Number.NaN)),
  ];
  const office = (of: 'twenty' | 'tables', said: string): string[] => [
    said,
    ...rivals.map(({ size }) => {
      const found = libreOffice.find((one) => one.size === size);
      return found ? time(found[of]) : '–';
    }),
  ];
  const header = rivals.map(({ size }) => sizeOf(size));
  const duck = `DuckDB ${versions.DuckDB ?? ''}`;
  const sqlite = `SQLite ${versions.SQLite ?? ''}, WebAssembly`;
  const spreadsheet = libreOffice[0]?.version ?? 'LibreOffice';
  return `${table(
    ['20 indicators', ...header],
    [
      line('twenty', 'ours', 'ours'),
      line('twenty', 'DuckDB', duck),
      line('twenty', 'SQLite', sqlite),
      office('twenty', `${spreadsheet}, 16 of them`),
    ],
  )}

${table(
  ['3 grouped tables', ...header],
  [
    line('tables', 'plain loops', 'plain loops over typed arrays'),
    line('tables', 'ours', 'ours, over the columns'),
    line('tables', 'DuckDB', duck),
    line('tables', 'SQLite', sqlite),
    office('tables', `${spreadsheet}, 66 cells`),
  ],
)}

The tables: grades by programme and level, mean of the marks by class, and by subject; ours in one pass
each, as the tables of the report are made. The others get levels, marks and fractions ready-made in
columns, and all indicators but two in one query; ours works them out while it reads. Of each the less
counts of the processor's time and the clock's, which favours engines of several threads. LibreOffice
recalculates an open workbook of COUNTIFS, SUMIFS and AVERAGEIFS, by the clock, the best of three
rounds, without distinct pupils and progress, whose formulas would be quadratic; it was not tried at
the largest size.`;
};
