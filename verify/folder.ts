import { join } from 'node:path';

/** Where the checks leave what they made, for people to look at. */
export const folder = join('out', 'verify');
