import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Loads a package of `bench/rivals/package.json`, which the project itself does not depend on. */
export const requireRival = (name: string): unknown =>
  createRequire(join(__dirname, 'package.json'))(name);
