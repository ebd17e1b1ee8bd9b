import type { IndicatorResult, Status } from '../indicators/IndicatorResult';
import { judgePriority } from './judgePriority';

const results = (...statuses: readonly Status[]) =>
  statuses.map((status) => ({ status }) as IndicatorResult);

test.each<[readonly Status[], Status | null]>([
  [[], null],
  [['no-target', 'not-applicable'], null],
  [['met', 'no-target'], 'met'],
  [['met', 'no-data'], 'partly-met'],
  [['no-data', 'no-data'], 'no-data'],
  [['met', 'on-track'], 'on-track'],
  [['on-track', 'behind'], 'partly-met'],
  [['partly-met', 'not-met'], 'partly-met'],
  [['behind', 'no-data'], 'behind'],
  [['not-met', 'no-data'], 'not-met'],
])('%j is %s', (statuses, judged) => {
  expect(judgePriority(results(...statuses))).toBe(judged);
});
