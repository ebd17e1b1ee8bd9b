const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** Differences that floating point makes of equal shares. */
const equal = 1e-12;

export interface TrendWords {
  readonly rises: string;
  readonly falls: string;
  readonly stays: string;
}

/**
 * Values over the years as a line of blocks, and in a word how the latest stands to the one before:
 * `▅▇ pieaug`.
 *
 * The blocks begin at zero and the tallest is the greatest value, so that a small change looks small.
 * Null for fewer than two values, or where one is below zero, which blocks cannot show.
 */
export const showTrend = (values: readonly number[], words: TrendWords): string | null => {
  const [before, latest] = values.slice(-2);
  if (before === undefined || latest === undefined || values.some((value) => value < 0))
    return null;
  const top = Math.max(...values);
  const bars = values.map((value) => {
    const level = top === 0 ? 0 : Math.ceil((value / top) * blocks.length - equal) - 1;
    return blocks[Math.max(0, level)] ?? blocks[0];
  });
  const isSame = Math.abs(latest - before) <= equal * Math.max(latest, before);
  const word = isSame ? words.stays : latest > before ? words.rises : words.falls;
  return `${bars.join('')} ${word}`;
};
