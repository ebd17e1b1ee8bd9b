import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which code is in the production bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it, in SPDX. */
  readonly license: string;
  /** How many of its modules are bundled. */
  readonly modules: number;
  /** Length of their sources before minification, in characters. */
  readonly sourceLength: number;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/** The folder of the package that a module of a source map comes from; null for our own. */
export const packageFolder = (source: string): string | null =>
  /^.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//u.exec(source)?.[1] ?? null;

const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const wordOf = (stated: Record<string, unknown>, key: string, folder: string): string => {
  const word = stated[key];
  if (typeof word !== 'string') throw new Error(`${folder} states no ${key}`);
  return word;
};

/**
 * The packages whose modules webpack put into a build, by name: read from its source maps.
 *
 * Throws when there is no build, and when a package states no name, version or licence.
 */
export const listShipped = (root: string, build: string): ShippedPackage[] => {
  if (!existsSync(build)) throw new Error(`No build in ${build}: npm run build`);
  const lengths = new Map<string, Map<string, number>>();
  for (const file of readdirSync(build)) {
    if (!file.endsWith('.js.map')) continue;
    const map = readJson(join(build, file)) as unknown as SourceMap;
    map.sources.forEach((source, at) => {
      const folder = packageFolder(source);
      if (folder === null) return;
      const modules = lengths.get(folder) ?? new Map<string, number>();
      lengths.set(folder, modules.set(source, map.sourcesContent?.[at]?.length ?? 0));
    });
  }
  return [...lengths]
    .map(([folder, modules]) => {
      const stated = readJson(join(root, folder, 'package.json'));
      return {
        name: wordOf(stated, 'name', folder),
        version: wordOf(stated, 'version', folder),
        license: wordOf(stated, 'license', folder),
        modules: modules.size,
        sourceLength: [...modules.values()].reduce((sum, length) => sum + length, 0),
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};
