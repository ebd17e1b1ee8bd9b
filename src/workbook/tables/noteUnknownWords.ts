import type { WordColumn } from '../Column';
import type { FindingLog, Place } from '../FindingLog';
import { foldText } from '../foldText';
import { nearestWord } from '../nearestWord';

/**
 * Warns of words that are not on the list of their column, each once, at the first cell that has it.
 *
 * Such a word is used as it is: it may be the school's own, only not yet written into `Saraksti`.
 * A closed list takes no others, so there it is an error.
 */
export const noteUnknownWords = (
  column: WordColumn,
  known: ReadonlyMap<string, string>,
  closed: boolean,
  log: FindingLog,
  place: (row: number) => Place,
): void => {
  const unknown = column.words.map((word) => !known.has(foldText(word)));
  if (!unknown.includes(true)) return;
  const { codes } = column;
  const first = new Map<number, number>();
  const counts = new Map<number, number>();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    if (code < 0 || !unknown[code]) continue;
    if (!first.has(code)) first.set(code, row);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const [code, row] of first) {
    const word = column.words[code] ?? '';
    const count = counts.get(code) ?? 1;
    if (closed) {
      const expected = [...known.values()].join(', ');
      log.add('error', 'word-not-allowed', place(row), word, { count, expected });
      continue;
    }
    const nearest = nearestWord(word, known.values());
    if (nearest === null) log.add('warning', 'word-unknown', place(row), word, { count });
    else log.add('warning', 'word-misspelt', place(row), word, { count, nearest });
  }
};
