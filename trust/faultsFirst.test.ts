import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryPress } from './tryPress';

tryPress('the first press on the report', 0, () =>
  Promise.resolve(readFileSync(join(__dirname, '../samples/aluksne-2024-2025.xlsx'))),
);
