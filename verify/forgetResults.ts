import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell's formula and, behind it, the result that the file keeps. */
const result = /(<f\b[^>]*>[^<]*<\/f>)<v\b[^>]*>[^<]*<\/v>/gu;

/**
 * The workbook without the results of its formulas, so that whoever opens it has to compute them:
 * a program that trusts what a file says would only repeat us.
 */
export const forgetResults = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(result, '$1'));
  }
  return zipSync(parts);
};
