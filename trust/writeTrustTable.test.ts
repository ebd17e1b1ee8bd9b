import { writeTrustTable } from './writeTrustTable';

const run = { day: '2026-11-22', node: 'v20.0.0', machine: '2 × any', code: 'abc' };

test('a short line a measurement and a paragraph below, whatever their words hold', () => {
  const table = writeTrustTable(
    [
      {
        ...{ figure: 'a|b', cases: '3 of 4', tried: '<img>\n2 lines', result: '0 lost' },
        seconds: 12.3,
      },
      { figure: 'c', cases: '1', tried: 'once', result: 'well', found: 'no|ne', seconds: 100 },
    ],
    run,
  ).split('\n');
  expect(table).toContain('| a\\|b | 3 of 4 | 0 broken | 13 s |');
  expect(table).toContain('| c | 1 | no\\|ne | 2 min |');
  expect(table).toContain('**a\\|b.** Tried: &lt;img> 2 lines. Result: 0 lost.');
  expect(table.filter((line) => line.startsWith('| '))).toHaveLength(4);
  expect(table[2]).toContain('2026-11-22');
});

test('says nothing when nothing was measured', () => {
  expect(() => writeTrustTable([], run)).toThrow('Nothing was measured');
});
