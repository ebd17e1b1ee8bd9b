import { writeTrustTable } from './writeTrustTable';

const run = { day: '2026-11-22', node: 'v20.0.0', machine: '2 × any', code: 'abc' };

test('a line a measurement, whatever its words hold', () => {
  const table = writeTrustTable(
    [{ figure: 'a|b', tried: '<img>\n2 lines', result: '0 lost' }],
    run,
  ).split('\n');
  expect(table).toContain('| a\\|b | &lt;img> 2 lines | 0 lost |');
  expect(table.filter((line) => line.startsWith('| '))).toHaveLength(3);
  expect(table[2]).toContain('2026-11-22');
});

test('says nothing when nothing was measured', () => {
  expect(() => writeTrustTable([], run)).toThrow('Nothing was measured');
});
