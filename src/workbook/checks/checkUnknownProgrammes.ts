import type { ProgrammeRegister } from '../derived/ProgrammeRegister';
import type { FindingLog } from '../FindingLog';
import { nearestWord } from '../nearestWord';
import type { GridTable } from '../tables/GridTable';

/**
 * Finds programmes of pupils or grades that `Programmas` does not list, each once, at its first row:
 * their code is not known.
 */
export const checkUnknownProgrammes = (
  table: GridTable,
  programmes: ProgrammeRegister,
  log: FindingLog,
): void => {
  const column = table.contract('programme');
  if (column.kind !== 'word') return;
  const unknown = column.words.map((word) => programmes.codeOf(word).kind === 'unknown');
  if (!unknown.includes(true)) return;
  const { codes } = column;
  const seen = new Map<number, { readonly row: number; count: number }>();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    if (!unknown[code]) continue;
    const first = seen.get(code);
    if (first) first.count += 1;
    else seen.set(code, { row, count: 1 });
  }
  for (const [code, { row, count }] of seen) {
    const name = column.words[code] ?? '';
    const nearest = nearestWord(name, programmes.names);
    const place = table.place(row, 'programme');
    if (nearest === null) log.add('error', 'programme-unknown', place, name, { count });
    else log.add('error', 'programme-misspelt', place, name, { count, nearest });
  }
};
