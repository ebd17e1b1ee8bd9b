import { tableNames } from '../../workbook/schema';
import { wordLists } from '../../workbook/wordLists';
import { presetNames, presets } from './presets';

const indicatorsOf = (name: (typeof presetNames)[number]) => presets[name].indicators;

/** The rows of the schools' documents that say something computable. */
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

it('covers the report and the plan, every row that holds a figure', () => {
  const ids = new Set(
    presetNames.flatMap((name) => indicatorsOf(name).map(({ id }) => id.replace(/[a-z]$/, ''))),
  );
  // A31 is a picture, A37 repeats A9, A41 and A45 are texts.
  const report = numbers(1, 44).filter((number) => ![31, 37, 41].includes(number));
  expect(report.map((number) => `A${number}`).filter((id) => !ids.has(id))).toEqual([]);
  const plan = numbers(1, 30).map((number) => `L${number}`);
  expect(plan.filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(presetNames)('the catalogue %s', (name) => {
  it('has each ID once, and only measures, comparisons and tables that exist', () => {
    const indicators = indicatorsOf(name);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    for (const { id, measure, comparison, table } of indicators) {
      expect([id, wordLists.measure.words]).toEqual([id, expect.arrayContaining([measure])]);
      if (comparison !== undefined) expect(wordLists.comparison.words).toContain(comparison);
      if (table !== undefined) expect(tableNames).toContain(table);
    }
  });

  it('names only priorities that it brings', () => {
    const { priorities } = presets[name];
    const known = priorities.map(({ number }) => number);
    for (const { priority } of indicatorsOf(name)) {
      if (priority !== undefined) expect(known).toContain(priority);
    }
  });

  it('says no calendar year, which would soon be past', () => {
    for (const indicator of indicatorsOf(name)) {
      expect(Object.values(indicator).join(' ')).not.toMatch(/\b20\d\d\b/);
    }
  });
});
