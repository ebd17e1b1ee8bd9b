import { foldText } from '../../workbook/foldText';
import { wordLists } from '../../workbook/wordLists';
import { type Measure, measures } from '../Indicator';

/** English words, in the order of the measures. */
const english = [
  ['count'],
  ['distinct count', 'unique count'],
  ['sum', 'total'],
  ['mean', 'average'],
  ['share', 'percentage'],
  ['distinct share', 'unique share'],
  ['ratio'],
  ['dynamics', 'progress'],
  ['yes/no'],
  ['manual', 'entered'],
] as const;

const dense = (word: string): string => foldText(word).replaceAll(' ', '');

const known: ReadonlyMap<string, Measure> = new Map(
  measures.flatMap((measure, index) =>
    [wordLists.measure.words[index] ?? measure, ...(english[index] ?? [])].map(
      (word) => [dense(word), measure] as const,
    ),
  ),
);

/** The measure that a word of `Veids` stands for, in any case and spacing; null for any other. */
export const readMeasure = (word: string): Measure | null => known.get(dense(word)) ?? null;

/** The words that people choose from. */
export const measureWords: readonly string[] = wordLists.measure.words;
