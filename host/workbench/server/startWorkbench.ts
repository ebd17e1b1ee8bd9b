import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { readPolicy, withFrameAncestors, workbenchPolicy } from './contentSecurityPolicy';
import type { Certificate } from './createCertificate';
import { officeFolder, officeHost, officePath } from './officeLibrary';
import { type ServedFolder, serveFolders } from './serveFolder';

const root = path.resolve(__dirname, '../../..');

export interface WorkbenchOptions {
  readonly certificate: Certificate;
  /** The port of the page with the grid; 0 takes any that is free. The pane's is the next, or any. */
  readonly port: number;
  /** Grid and pane come from one origin, for browsers that trust a certificate port by port. */
  readonly oneOrigin: boolean;
  /**
   * `as-shipped`: the pane's page is sent byte for byte, and whoever starts the browser sends
   * Office's host to `officePort`. `local`: the address of the library in the page is replaced by
   * one of this server, for a browser that we did not start.
   */
  readonly library: 'as-shipped' | 'local';
}

/** The servers of a workbench that runs. */
export interface RunningWorkbench {
  readonly url: string;
  readonly paneOrigin: string;
  /** Answers as Office's own host does, from the files that npm brought. */
  readonly officePort: number;
  stop(): Promise<void>;
}

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
};

/** The pane's page with the library's address replaced by a local one. */
const takeLocalLibrary = (html: string): string =>
  html
    .replaceAll(`https://${officeHost}${officePath}`, '/office-js/')
    .replaceAll(` https://${officeHost}`, '');

/** Starts the servers of the workbench: its page, the add-in's files, and Office's library. */
export const startWorkbench = async (options: WorkbenchOptions): Promise<RunningWorkbench> => {
  const { certificate, port, oneOrigin, library } = options;
  const origins = { workbench: '', pane: '' };
  const servers: Server[] = [];
  const start = async (folders: readonly ServedFolder[], at: number): Promise<number> => {
    const answer = serveFolders(folders);
    const server = createServer(certificate, (request, response) => void answer(request, response));
    servers.push(server);
    return listen(server, at);
  };
  const page = (file: string, content: Buffer): string | null =>
    file.endsWith('.html') ? String(content) : null;
  const rewritePane = (html: string): string =>
    library === 'local' ? takeLocalLibrary(html) : html;

  const addIn: Omit<ServedFolder, 'prefix'> = {
    folder: path.join(root, 'dist/add-in'),
    headers: (file, content): Record<string, string> => {
      const policy = readPolicy(rewritePane(page(file, content) ?? ''));
      if (policy === null) return {};
      return { 'Content-Security-Policy': withFrameAncestors(policy, origins.workbench) };
    },
    rewrite: (file, content) => {
      const html = page(file, content);
      return html === null ? content : Buffer.from(rewritePane(html));
    },
  };
  const officeLibrary: Omit<ServedFolder, 'prefix'> = {
    folder: officeFolder(),
    headers: () => ({ 'Access-Control-Allow-Origin': '*' }),
  };
  const workbench: ServedFolder = {
    prefix: '/',
    folder: path.join(root, 'dist/workbench'),
    index: 'index.html',
    headers: (file): Record<string, string> =>
      file.endsWith('.html') ? { 'Content-Security-Policy': workbenchPolicy(origins.pane) } : {},
  };
  const localLibrary = { ...officeLibrary, prefix: '/office-js/' };

  const workbenchPort = await start(
    [{ ...addIn, prefix: '/add-in/' }, localLibrary, workbench],
    port,
  );
  origins.workbench = `https://localhost:${String(workbenchPort)}`;
  origins.pane = origins.workbench;
  if (!oneOrigin) {
    const panePort = await start(
      [{ ...addIn, prefix: '/add-in/' }, localLibrary],
      port === 0 ? 0 : port + 1,
    );
    origins.pane = `https://localhost:${String(panePort)}`;
  }
  const officePort = await start([{ ...officeLibrary, prefix: officePath }], 0);
  const query = new URLSearchParams({ pane: `${origins.pane}/add-in/` });
  return {
    url: `${origins.workbench}/?${query.toString()}`,
    paneOrigin: origins.pane,
    officePort,
    stop: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
};
