import type { WordColumn, WordSpelling } from '../Column';
import { Dictionary, missingColumn } from '../tables/decodeColumn';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';
import type { ProgrammeRegister } from './ProgrammeRegister';
import { readProgrammeKind } from './readProgrammeKind';
import { readVariant } from './readVariant';

/**
 * Adds what a programme's name leads to: `Kods`, `Variants` and `Programmas veids`.
 *
 * A programme that `Programmas` does not know, or knows with two codes, leaves code and kind
 * unreadable: a count by code would be short of those rows without saying so.
 */
export const deriveProgrammeColumns = (
  table: NamedTable<'Izglitojamie'> | NamedTable<'Vertejumi'>,
  programmes: ProgrammeRegister | null,
): void => {
  const names = (): WordColumn =>
    table.name === 'Izglitojamie'
      ? wordColumn(table as NamedTable<'Izglitojamie'>, 'programme')
      : wordColumn(table as NamedTable<'Vertejumi'>, 'programme');
  const codeOf = (name: string): Derived => {
    const found = programmes?.codeOf(name);
    if (!found || found.kind === 'unknown' || found.kind === 'disputed') return 'unreadable';
    return found.kind === 'code' ? { word: found.code } : null;
  };
  const kindOf = (name: string): Derived => {
    const code = codeOf(name);
    return typeof code === 'object' && code !== null
      ? { word: readProgrammeKind(code.word) }
      : code;
  };
  const variantOf = (name: string): Derived => {
    const variant = readVariant(name);
    return variant === null ? null : { word: variant };
  };
  const fromCode = (header: string, derive: (name: string) => Derived, spelling?: WordSpelling) =>
    // Where there are no rows yet, nothing is missing.
    programmes === null && table.rowCount > 0
      ? () => missingColumn(header, 'word', table.rowCount)
      : () => deriveWords(header, names(), derive, spelling);

  table.derive({
    lv: 'Kods',
    en: 'Code',
    compute: fromCode('Kods', codeOf, 'programme-code'),
  });
  table.derive({
    lv: 'Variants',
    en: 'Variant',
    compute: () => deriveWords('Variants', names(), variantOf),
  });
  table.derive({
    lv: 'Programmas veids',
    en: 'Programme kind',
    compute: fromCode('Programmas veids', kindOf),
  });
};

type Derived = { readonly word: string } | 'unreadable' | null;

/** Derives a word from each distinct word of another column. */
const deriveWords = (
  header: string,
  source: WordColumn,
  derive: (word: string) => Derived,
  spelling?: WordSpelling,
): WordColumn => {
  const derived = source.words.map(derive);
  const dictionary = new Dictionary();
  const codeOf = derived.map((each) =>
    typeof each === 'object' && each !== null ? dictionary.codeOf(each.word) : -1,
  );
  const { codes: sourceCodes } = source;
  const codes = new Int32Array(sourceCodes.length).fill(-1);
  const unreadable = new Set(source.unreadable);
  for (let row = 0; row < codes.length; row += 1) {
    const code = sourceCodes[row] ?? -1;
    if (code < 0) continue;
    codes[row] = codeOf[code] ?? -1;
    if (derived[code] === 'unreadable') unreadable.add(row);
  }
  const column: WordColumn = { kind: 'word', header, codes, words: dictionary.words, unreadable };
  const withSpelling = spelling ? { ...column, spelling } : column;
  return source.missing ? { ...withSpelling, missing: true } : withSpelling;
};
