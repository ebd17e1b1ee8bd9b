import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculateBytes } from '../host/cli/recalculateBytes';
import { folder } from './folder';

/** The files that are judged, as they come with the product. */
export const samples = ['samples/aluksne-2024-2025.xlsx', 'samples/ludza-2025-2028.xlsx'] as const;

/** Recalculates one file into another, which the add-in must accept. */
export const recalculate = async (input: string, output: string) => {
  const done = await recalculateBytes(readFileSync(input), {
    year: null,
    language: 'lv',
    now: new Date(2026, 10, 22, 14, 5),
  });
  assert.equal(done.report.outcome, 'computed');
  writeFileSync(output, done.bytes);
  return done;
};

/** Both samples, recalculated: the files that most checks look at. */
export const recalculateSamples = async (): Promise<readonly [aluksne: string, ludza: string]> => {
  const [aluksne, ludza] = [join(folder, 'aluksne.xlsx'), join(folder, 'ludza.xlsx')];
  await recalculate(samples[0], aluksne);
  await recalculate(samples[1], ludza);
  return [aluksne, ludza];
};
