import path from 'node:path';

/** What the search asks of a computer. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isThere: (place: string) => boolean;
  /** What `reg query KEY /ve` prints; null where it fails. */
  readonly queryRegistry: (key: string) => string | null;
}

const findInUsualFolder = ({ env, isThere }: Computer): string | null => {
  const places = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder === undefined
      ? []
      : ['root', ''].map((root) =>
          path.win32.join(folder, 'Microsoft Office', root, 'Office16', 'EXCEL.EXE'),
        ),
  );
  return places.find(isThere) ?? null;
};

/** Programs of the store may be registered under the same key. */
const isOfStore = (place: string): boolean => /[\\/]WindowsApps[\\/]/i.test(place);

/** Where the installer says Excel is: it may be on another drive, or be one user's own. */
const findByRegistry = ({ isThere, queryRegistry }: Computer): string | null => {
  for (const hive of ['HKLM', 'HKCU']) {
    const key = String.raw`${hive}\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
    // The word before the type is in Windows' own language.
    const place = /\sREG_(?:EXPAND_)?SZ\s+"?([^"\r\n]+)/.exec(queryRegistry(key) ?? '')?.[1];
    if (place !== undefined && !isOfStore(place) && isThere(place.trim())) return place.trim();
  }
  return null;
};

/**
 * Finds Excel's program: its place, or null; the web's Excel is not sought.
 *
 * The package of the Microsoft Store (`WindowsApps`) is not sought either: Microsoft's tool cannot
 * add an add-in to it (OfficeDev/Office-Addin-Scripts#226), and its security updates end in 2026.
 *
 * Untried on Windows: what `reg` answers is known from its description only. Where it answers
 * otherwise, Excel in no usual folder is not found, and the workbench opens.
 */
export const findExcel = (computer: Computer): string | null => {
  if (computer.platform === 'win32') return findInUsualFolder(computer) ?? findByRegistry(computer);
  const application = '/Applications/Microsoft Excel.app';
  return computer.platform === 'darwin' && computer.isThere(application) ? application : null;
};
