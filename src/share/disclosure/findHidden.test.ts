import fc from 'fast-check';
import type { CountedFigure, CountingSpace } from './CountingSpace';
import { findHidden } from './findHidden';

const threshold = 5;

/** People of whom each unit is one. */
const people = (units: number, name = 'people'): CountingSpace => ({
  name,
  units,
  weightOf: () => 1,
  isSmall: (group, least) => {
    const size = [...group].length;
    return size > 0 && size < least;
  },
});

/** The first `size` units from `from` on. */
const run = (from: number, size: number): number[] =>
  Array.from({ length: size }, (_, at) => from + at);

const share = (
  id: string,
  space: CountingSpace,
  part: number[],
  whole: number[],
): CountedFigure => ({
  id,
  space,
  part,
  whole,
});
const count = (id: string, space: CountingSpace, whole: number[]): CountedFigure => ({
  id,
  space,
  part: null,
  whole,
});

const hiddenOf = (...figures: CountedFigure[]): string[] =>
  [...findHidden(figures, threshold)].sort();

describe('a single figure', () => {
  const all = people(139);
  const whole = run(0, 139);
  test.each([
    ['17 of 139', 17, 139, []],
    ['2 of 139: a small numerator', 2, 139, ['F']],
    ['137 of 139: 2 are left', 137, 139, ['F']],
    ['0 of 139: nobody', 0, 139, []],
    ['139 of 139: nobody is left', 139, 139, []],
    ['5 of 10', 5, 10, []],
    ['4 of 9', 4, 9, ['F']],
    ['0 of 4: four people, whatever they have in common', 0, 4, ['F']],
    ['4 of 4', 4, 4, ['F']],
  ])('%s', (_, part, of, hidden) => {
    expect(hiddenOf(share('F', all, run(0, part), whole.slice(0, of)))).toEqual(hidden);
  });

  test('a count of few is hidden, of none and of enough is not', () => {
    expect(
      hiddenOf(count('A', all, run(0, 4)), count('B', all, []), count('C', all, run(9, 5))),
    ).toEqual(['A']);
  });
});

describe('what subtraction would tell', () => {
  const all = people(139);
  test('two counts of which one holds all but three of the other: the smaller goes', () => {
    expect(hiddenOf(count('all', all, run(0, 139)), count('most', all, run(0, 136)))).toEqual([
      'most',
    ]);
  });

  test('three of four levels, when the fourth has two people', () => {
    const whole = run(0, 139);
    const hidden = hiddenOf(
      share('high', all, run(0, 40), whole),
      share('optimal', all, run(40, 60), whole),
      share('sufficient', all, run(100, 37), whole),
    );
    // 139 - 40 - 60 - 37 is 2: one of the three must go, and that alone does.
    expect(hidden).toHaveLength(1);
  });

  test('a hidden cell of a table of counts takes three others with it', () => {
    const cells = [
      [2, 20, 30],
      [20, 25, 30],
      [30, 30, 35],
    ];
    const { figures } = tableOf(cells);
    const hidden = findHidden(figures, threshold);
    expect(hidden.has('0,0')).toBe(true);
    expect(hidden.size).toBe(4);
  });

  test('figures of different spaces are not held against each other', () => {
    expect(
      hiddenOf(count('a', people(20, 'x'), run(0, 20)), count('b', people(20, 'y'), run(0, 18))),
    ).toEqual([]);
  });
});

/** A table of counts with its totals, as figures over one space. */
const tableOf = (cells: readonly (readonly number[])[]) => {
  let next = 0;
  const units = cells.map((row) =>
    row.map((size) => {
      const of = run(next, size);
      next += size;
      return of;
    }),
  );
  const space = people(next);
  const sorted = (groups: number[][]): number[] => groups.flat().sort((a, b) => a - b);
  const columns = cells[0]?.map((_, c) => sorted(units.map((row) => row[c] ?? []))) ?? [];
  const figures = [
    ...units.flatMap((row, r) => row.map((of, c) => count(`${r},${c}`, space, of))),
    ...units.map((row, r) => count(`row ${r}`, space, sorted(row))),
    ...columns.map((of, c) => count(`column ${c}`, space, of)),
    count('all', space, run(0, next)),
  ];
  return { figures, space };
};

/**
 * The attacker: knows who belongs where in principle, every figure that is shown, and nothing of
 * what the product does. Tries every way in which people may be distributed, and says between which
 * sizes each group then is.
 */
const attack = (
  figures: readonly CountedFigure[],
  hidden: ReadonlySet<string>,
  groups: readonly (readonly number[])[],
): { low: number; high: number }[] => {
  const all = figures.flatMap(({ whole, part }) => (part === null ? [whole] : [whole, part]));
  const kindOf = new Map<number, string>();
  const people = [...new Set(all.flat())];
  for (const one of people)
    kindOf.set(one, all.map((group) => Number(group.includes(one))).join(''));
  const kinds = [...new Set(kindOf.values())];
  const has = (group: readonly number[], kind: string): boolean =>
    group.some((one) => kindOf.get(one) === kind);
  const sums = figures
    .filter(({ id }) => !hidden.has(id))
    .flatMap(({ whole, part }) => (part === null ? [whole] : [whole, part]))
    .map((group) => ({ total: group.length, kinds: kinds.map((kind) => has(group, kind)) }));
  // Whoever is in no shown sum may be any number: enough to be sure of any interval.
  const most = kinds.map((_, kind) => {
    const bounds = sums.filter((sum) => sum.kinds[kind]).map(({ total }) => total);
    return bounds.length === 0 ? 2 * threshold : Math.min(...bounds);
  });
  const found = groups.map(() => ({ low: Infinity, high: -Infinity }));
  const members = groups.map((group) => kinds.map((kind) => has(group, kind)));
  const sizes: number[] = [];
  const tryAll = (kind: number, rest: number[]): void => {
    if (kind === kinds.length) {
      if (rest.some((left) => left !== 0)) return;
      members.forEach((member, at) => {
        const size = sizes.reduce((sum, one, k) => sum + (member[k] ? one : 0), 0);
        const bounds = found[at];
        if (!bounds) return;
        bounds.low = Math.min(bounds.low, size);
        bounds.high = Math.max(bounds.high, size);
      });
      return;
    }
    const isLastOf = sums.map(
      (sum) => sum.kinds[kind] && !sum.kinds.slice(kind + 1).includes(true),
    );
    for (let size = 0; size <= (most[kind] ?? 0); size += 1) {
      const left = rest.map((total, at) => (sums[at]?.kinds[kind] ? total - size : total));
      if (left.some((total) => total < 0)) break;
      if (left.some((total, at) => isLastOf[at] && total !== 0)) continue;
      sizes[kind] = size;
      tryAll(kind + 1, left);
    }
  };
  tryAll(
    0,
    sums.map(({ total }) => total),
  );
  return found;
};

/** Every group that a hidden figure is about: what it shows, and what of it is small. */
const targets = (figures: readonly CountedFigure[], hidden: ReadonlySet<string>): number[][] =>
  figures
    .filter(({ id }) => hidden.has(id))
    .flatMap(({ whole, part }) => {
      const rest = whole.filter((one) => !part?.includes(one));
      const small = [[...whole], ...(part ? [[...part], rest] : [])].filter(
        (group) => group.length < threshold,
      );
      return [[...(part ?? whole)], ...small];
    })
    .filter((group) => group.length > 0);

const expectSafe = (figures: readonly CountedFigure[]): void => {
  const hidden = findHidden(figures, threshold);
  const groups = targets(figures, hidden);
  for (const { low, high } of attack(figures, hidden, groups)) {
    expect(high - low).toBeGreaterThanOrEqual(threshold);
  }
};

describe('attacked by trying every distribution of people', () => {
  const size = fc.integer({ min: 0, max: 8 });

  test('the attacker does find what is not protected', () => {
    const { figures } = tableOf([
      [2, 8],
      [7, 6],
    ]);
    const found = attack(figures, new Set(['0,0']), [[0, 1]]);
    expect(found).toEqual([{ low: 2, high: 2 }]);
  });

  test('tables of counts with their totals', () => {
    const cells = fc.array(fc.array(size, { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(cells, (table) => expectSafe(tableOf(table).figures)),
      { numRuns: 60, seed: 4 },
    );
  });

  test('shares of groups that overlap as they like', () => {
    const member = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    const sizes = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 6, maxLength: 6 });
    const figure = fc.record({ whole: member, part: fc.option(member) });
    const all = fc.record({ sizes, figures: fc.array(figure, { minLength: 2, maxLength: 6 }) });
    const build = ({ sizes, figures }: typeof all extends fc.Arbitrary<infer T> ? T : never) => {
      const kinds = sizes.flatMap((many, kind) => new Array<number>(many).fill(kind));
      const space = people(kinds.length);
      const those = (of: readonly boolean[]): number[] =>
        kinds.flatMap((kind, one) => (of[kind] ? [one] : []));
      return figures.map(({ whole, part }, at) => ({
        id: String(at),
        space,
        whole: those(whole),
        part: part && those(part.map((is, kind) => is && (whole[kind] ?? false))),
      }));
    };
    fc.assert(
      fc.property(all, (one) => expectSafe(build(one))),
      { numRuns: 100, seed: 7 },
    );
  });
});
