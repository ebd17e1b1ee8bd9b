import fc from 'fast-check';
import { ColumnLayout } from './ColumnLayout';

describe('ColumnLayout', () => {
  it('holds what an array a column would hold', () => {
    const size = 40;
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('set' as const),
        first: fc.nat(20),
        count: fc.integer({ min: 1, max: 8 }),
        width: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 50 })),
      }),
      fc.record({
        kind: fc.constant('remove' as const),
        first: fc.nat(20),
        count: fc.integer({ min: 1, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const layout = new ColumnLayout();
        const widths: (number | null)[] = Array.from({ length: size }, () => null);
        for (const one of steps) {
          const { first, count } = one;
          if (one.kind === 'set') {
            layout.patch(first, count, (format) => ({ ...format, width: one.width }));
            widths.fill(one.width, first, first + count);
          } else {
            layout.remove(first, count);
            widths.splice(first, count);
          }
        }
        for (let c = 0; c < 25; c++) expect(layout.at(c).width).toBe(widths[c] ?? null);
        layout.runs.reduce((last, run) => {
          expect(run.first).toBeGreaterThan(last);
          expect(run.last).toBeGreaterThanOrEqual(run.first);
          return run.last;
        }, -1);
      }),
    );
  });

  it('widens a run that columns are inserted into, and moves those at the right', () => {
    const layout = new ColumnLayout();
    layout.patch(1, 2, (format) => ({ ...format, width: 5 }));
    layout.patch(4, 1, (format) => ({ ...format, width: 9 }));
    layout.insert(2, 1);
    const widths = Array.from({ length: 7 }, (_, column) => layout.at(column).width);
    expect(widths).toEqual([null, 5, 5, 5, null, 9, null]);
  });
});
