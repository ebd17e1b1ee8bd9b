import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A folder whose files are given out under a path, and how. */
export interface ServedFolder {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly folder: string;
  /** The file that the prefix alone stands for. */
  readonly index?: string;
  /** Headers besides the type. */
  readonly headers?: (file: string, content: Buffer) => Readonly<Record<string, string>>;
  /** What to send instead of what the file holds. */
  readonly rewrite?: (file: string, content: Buffer) => Buffer;
}

/** The file that an address means, or null; never one outside of the folder. */
const fileOf = (pathname: string, { prefix, folder, index }: ServedFolder): string | null => {
  if (!pathname.startsWith(prefix)) return null;
  const name = pathname.slice(prefix.length) || index;
  if (name === undefined) return null;
  const file = path.resolve(folder, name);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
};

/** Answers a request from the first folder that has the file; otherwise 404. */
export const serveFolders =
  (folders: readonly ServedFolder[]) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pathname = readPath(request.url);
    for (const served of folders) {
      const file = pathname === null ? null : fileOf(pathname, served);
      const content = file === null ? null : await readFile(file).catch(() => null);
      if (file === null || content === null) continue;
      response.writeHead(200, {
        'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        ...served.headers?.(file, content),
      });
      response.end(served.rewrite?.(file, content) ?? content);
      return;
    }
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('404');
  };

/** The path of a request; null when it is none that anybody could have typed. */
const readPath = (url: string | undefined): string | null => {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'https://localhost').pathname);
  } catch {
    // A malformed escape: there is no such file.
    return null;
  }
};
