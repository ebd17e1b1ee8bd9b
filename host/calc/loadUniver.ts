import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Core from '@univerjs/core';
import type * as EngineFormula from '@univerjs/engine-formula';

/** The two packages of Univer that evaluate formulas. */
export interface UniverModules {
  core: typeof Core;
  engineFormula: typeof EngineFormula;
}

let loaded: UniverModules | undefined;

/**
 * Loads Univer in node from its UMD builds.
 *
 * The CommonJS builds require packages that exist as ES modules only, which neither node before
 * 20.19 nor jest can do; the UMD builds carry those packages inside.
 */
export const loadUniver = (): UniverModules => {
  loaded ??= load();
  return loaded;
};

const load = (): UniverModules => {
  const requireAsUniver = createRequire(require.resolve('@univerjs/core'));
  const modules = new Map<string, unknown>();
  const get = (name: string): unknown => {
    if (!name.startsWith('@univerjs/')) return requireAsUniver(name) as unknown;
    const before = modules.get(name);
    if (before) return before;
    const file = path.join(path.dirname(requireAsUniver.resolve(name)), '..', 'umd', 'index.js');
    const module = { exports: {} };
    modules.set(name, module.exports);
    // A function of this realm, so that its arrays and errors are this realm's too.
    new Function('require', 'module', 'exports', fs.readFileSync(file, 'utf8'))(
      get,
      module,
      module.exports,
    );
    return module.exports;
  };
  return {
    core: get('@univerjs/core') as typeof Core,
    engineFormula: get('@univerjs/engine-formula') as typeof EngineFormula,
  };
};
