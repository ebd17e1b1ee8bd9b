import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { folder } from './folder';
import { findLibreOffice, run } from './tools';

/** Converts with LibreOffice; gives the path of what it wrote. */
export const convert = (path: string, kind: 'pdf' | 'xlsx', target: string): string => {
  const words = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=file:///${process.cwd()}/${folder}/profile`,
  ];
  const { status, stderr } = run(findLibreOffice(), [
    ...words,
    '--convert-to',
    kind,
    '--outdir',
    target,
    path,
  ]);
  assert.equal(status, 0, stderr);
  return join(target, basename(path).replace(/\.xlsx$/, `.${kind}`));
};
