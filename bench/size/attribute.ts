import { SourceMap } from 'node:module';
import { type Part, partOf } from './partOf';

/** A table of texts as the bundler writes it; source maps have no name for what is not code. */
const texts = /JSON\.parse\((['"`])(?:\\.|(?!\1)[^\\])*\1\)/gsu;

/** Stands where a table was; no script of ours has it. */
const blank = '\0';

/** How many characters of a minified script came from each part of the add-in. */
export const attribute = (script: string, map: string): ReadonlyMap<Part, number> => {
  const entries = new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]);
  const lengths = new Map<Part, number>();
  const add = (part: Part, length: number): void => {
    lengths.set(part, (lengths.get(part) ?? 0) + length);
  };
  for (const { 0: table } of script.matchAll(texts)) add('words', table.length);
  // Blanked out, so that lines and columns stay those of the map.
  const code = script.replace(texts, (table) => blank.repeat(table.length));
  code.split('\n').forEach((line, row) => {
    [...line].forEach((letter, column) => {
      if (letter === blank) return;
      const entry = entries.findEntry(row, column);
      add('originalSource' in entry ? partOf(entry.originalSource ?? '') : 'the bundler', 1);
    });
  });
  return lengths;
};
