import { foldText } from '../../workbook/foldText';
import { wordLists } from '../../workbook/wordLists';
import type { Comparison } from '../Indicator';

const spellings: Readonly<Record<Comparison, readonly string[]>> = {
  '>=': ['>=', '≥', '=>'],
  '<=': ['<=', '≤', '=<'],
  '=': ['=', '=='],
  'growth-relative': ['pieaugums %', 'pieaugums, %', 'growth %'],
  'growth-points': ['pieaugums p.p.', 'pieaugums pp', 'pieaugums p.p', 'growth p.p.', 'growth pp'],
  increase: ['pieaug', 'increase', 'increases'],
  yes: ['jā', 'ja', 'yes'],
};

const dense = (word: string): string => foldText(word).replaceAll(' ', '');

const known: ReadonlyMap<string, Comparison> = new Map(
  (Object.keys(spellings) as Comparison[]).flatMap((comparison) =>
    spellings[comparison].map((word) => [dense(word), comparison] as const),
  ),
);

/** The comparison that a word of `Salīdzinājums` stands for; null for any other. */
export const readComparison = (word: string): Comparison | null => known.get(dense(word)) ?? null;

/** The words that people choose from. */
export const comparisonWords: readonly string[] = wordLists.comparison.words;
