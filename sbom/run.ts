/** Writes docs/sbom.json: what of others is in the production bundle in dist/add-in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedLicenses, describeShipped } from './describeShipped';
import { listShipped } from './listShipped';

const root = join(__dirname, '..');
const packages = listShipped(root, join(root, 'dist/add-in'));
const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  license: string;
};
for (const { name, version, license, modules, sourceLength } of packages) {
  console.log(`${name} ${version}  ${license}  ${modules} modules, ${sourceLength} characters`);
}
const foreign = packages.filter(({ license }) => !allowedLicenses.includes(license));
if (foreign.length > 0) {
  console.error(`Not on the list of licences: ${foreign.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const list = JSON.stringify(describeShipped(product, packages), null, 2);
writeFileSync(join(root, 'docs/sbom.json'), `${list}\n`);
