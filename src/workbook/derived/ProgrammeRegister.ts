import { foldText } from '../foldText';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';

/** What `Programmas` says of the code of a programme. */
export type ProgrammeCode =
  | { readonly kind: 'code'; readonly code: string }
  /** The programme is there, its code is blank. */
  | { readonly kind: 'no-code' }
  /** The code is unreadable, or the name stands there with two codes. */
  | { readonly kind: 'disputed' }
  | { readonly kind: 'unknown' };

/** Programmes by name, as `Programmas` lists them. */
export interface ProgrammeRegister {
  codeOf(programme: string): ProgrammeCode;
  /** Names as first spelt. */
  readonly names: readonly string[];
}

/** Reads the programmes; null when the table holds none, so that nothing can be said of them. */
export const readProgrammes = (
  table: NamedTable<'Programmas'> | undefined,
): ProgrammeRegister | null => {
  if (!table || table.rowCount === 0) return null;
  const [names, codes] = [wordColumn(table, 'programme'), wordColumn(table, 'code')];
  const known = new Map<string, ProgrammeCode>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = names.words[names.codes[row] ?? -1];
    if (name === undefined) continue;
    const folded = foldText(name);
    const code = codes.words[codes.codes[row] ?? -1];
    const before = known.get(folded);
    if (codes.unreadable.has(row) || (before?.kind === 'code' && code && before.code !== code)) {
      known.set(folded, { kind: 'disputed' });
    } else if (before === undefined || before.kind === 'no-code') {
      known.set(folded, code === undefined ? { kind: 'no-code' } : { kind: 'code', code });
    }
  }
  return {
    names: names.words,
    codeOf: (programme) => known.get(foldText(programme)) ?? { kind: 'unknown' },
  };
};
