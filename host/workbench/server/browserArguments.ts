import { officeHost } from './officeLibrary';

/**
 * What a Chromium is started with so that it trusts the workbench's key, takes Office's host for
 * this computer, and finds no other host at all.
 */
export const browserArguments = (fingerprint: string, officePort: number): string[] => [
  `--ignore-certificate-errors-spki-list=${fingerprint}`,
  `--host-resolver-rules=MAP ${officeHost}:443 127.0.0.1:${String(officePort)}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
