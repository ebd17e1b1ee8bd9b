import path from 'node:path';

/** The host from which Office asks add-ins to load its library. */
export const officeHost = 'appsforoffice.microsoft.com';

/** Where on that host the library lies. */
export const officePath = '/lib/1/hosted/';

/** The same files, as npm brings them. */
export const officeFolder = (): string =>
  path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
