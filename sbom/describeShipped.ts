import type { ShippedPackage } from './listShipped';

/** Licences under which code of others may be in what we ship: permissive ones, by SPDX name. */
export const allowedLicenses: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
];

/** The address of a package by which registers of weaknesses know it (package URL). */
const purlOf = ({ name, version }: ShippedPackage): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The list of what ships as CycloneDX 1.5; the same packages give the same list. */
export const describeShipped = (
  product: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly ShippedPackage[],
) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      name: product.name,
      version: product.version,
      licenses: [{ license: { id: product.license } }],
    },
  },
  components: packages.map((one) => ({
    type: 'library',
    'bom-ref': purlOf(one),
    name: one.name,
    version: one.version,
    licenses: [{ license: { id: one.license } }],
    purl: purlOf(one),
    properties: [
      { name: 'bundled:modules', value: String(one.modules) },
      { name: 'bundled:source-characters', value: String(one.sourceLength) },
    ],
  })),
});
