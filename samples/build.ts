import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aluksne } from './data/aluksne/aluksne';
import { ludza } from './data/ludza/ludza';
import { buildSample } from './workbook/buildSample';

/** Writes both sample workbooks; the same data always give the same bytes. */
for (const sample of [aluksne, ludza]) {
  writeFileSync(join(__dirname, sample.file), buildSample(sample));
}
