import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleBuilds } from './workbook/sampleBuilds';

/** Writes every sample workbook; the same data and add-in always give the same bytes. */
const main = async (): Promise<void> => {
  for (const { sample, build } of sampleBuilds) {
    writeFileSync(join(__dirname, sample.file), await build());
    console.log(`samples/${sample.file}`);
  }
};

void main();
