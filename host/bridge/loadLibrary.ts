import fs from 'node:fs';
import path from 'node:path';

/** The genuine library, as much of it as Rich API batches need. */
export interface OfficeLibrary {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

/** What carries messages between the library and the host: the library's own `HostBridge` seam. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** The library sets it. */
  onMessageFromHost?: (message: string) => void;
}

/** Names that the library declares by `var` or sets on `window`, and then finds again on the other. */
const libraryGlobals = [
  'Excel',
  'Office',
  'OfficeCore',
  'OfficeExt',
  'OfficeExtension',
  'OfficeRuntime',
  'OSF',
  'Microsoft',
  'OfficeExtensionBatch',
  'Type',
  'CustomFunctions',
  'CustomFunctionMappings',
];

/** The folder of the npm package's scripts. */
export const libraryFolder = (): string =>
  path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const compiled = new Map<string, (window: object) => void>();

/**
 * The script as a function of its `window`, compiled once: every client runs it anew.
 *
 * What the script finds by bare names are variables of that function; the library's own can be
 * reached through `window`, too. (A `with (window)` would say the same in fewer words, but makes
 * every look-up of such a name a search.)
 */
const compileLibrary = (file: string, given: readonly string[]): ((window: object) => void) => {
  const known = compiled.get(file);
  if (known) return known;
  const source = fs.readFileSync(path.join(libraryFolder(), file), 'utf8');
  const accessors = libraryGlobals.map(
    (name) => `${name}: { get: () => ${name}, set: (value) => { ${name} = value; } }`,
  );
  const script = new Function(
    'window',
    `var { ${given.join(', ')} } = window;
    var ${libraryGlobals.join(', ')};
    Object.defineProperties(window, { ${accessors.join(', ')} });
    ${source}\n//# sourceURL=${file}`,
  ) as (window: object) => void;
  compiled.set(file, script);
  return script;
};

/**
 * Runs the genuine library in this realm, around a `window` of its own, so that nothing becomes a
 * global and what it returns are this realm's arrays and errors.
 *
 * @param file a script of the npm package, such as `excel-web-16.00.debug.js`
 */
export const loadLibrary = (bridge: NativeBridge, file: string): OfficeLibrary => {
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    performance,
    location: { hash: '', search: '', href: '', protocol: 'https:', origin: 'https://localhost' },
    name: '',
    navigator: { userAgent: 'node' },
  };
  const given = Object.keys(window);
  window['window'] = window;
  compileLibrary(file, given).call(window, window);
  return { Excel: window['Excel'], OfficeExtension: window['OfficeExtension'] } as OfficeLibrary;
};
