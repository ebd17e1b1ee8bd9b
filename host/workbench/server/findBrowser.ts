import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where browsers of Chromium's kind are, by platform; the first that is there is taken. */
const places = (): readonly string[] => {
  const { env } = process;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : programs.map((program) => path.join(folder, program)),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
};

/** A browser of Chromium's kind on this computer, or null; `CHROMIUM` names another one. */
export const findBrowser = (): string | null =>
  process.env.CHROMIUM ?? places().find((place) => existsSync(place)) ?? null;
