import type { WordColumn, WordSpelling } from '../Column';
import { Dictionary, missingColumn } from '../tables/decodeColumn';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';
import { lazyWords } from '../tables/lazyColumns';
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
  const { codes, meanings } = source.coded;
  const unreadable = new Set(source.unreadable);
  if (derived.includes('unreadable')) {
    for (let row = 0; row < codes.length; row += 1) {
      if (derived[meanings[codes[row] ?? 0] ?? -1] === 'unreadable') unreadable.add(row);
    }
  }
  const common = {
    header,
    unreadable,
    words: dictionary.words,
    ...(spelling ? { spelling } : {}),
    ...(source.missing ? ({ missing: true } as const) : {}),
  };
  const ofCells = meanings.map((code) => codeOf[code] ?? -1);
  return lazyWords(common, () => ({ codes, meanings: ofCells }));
};
