import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { recalc } from './recalc';

const samples = ['samples/aluksne-2024-2025.xlsx', 'samples/ludza-2025-2028.xlsx'];

/** Recalculates both samples into `out/`; exits as the worst of them. */
const main = async (): Promise<void> => {
  await mkdir('out', { recursive: true });
  for (const input of samples) {
    console.log(`\n━━ ${input}\n`);
    const output = join('out', basename(input));
    const code = await recalc({ input, output, year: null, language: 'lv', json: null });
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  }
};

void main();
