/**
 * `npm start`: the add-in in Excel where there is one, otherwise in the workbench; `npm stop` takes
 * it out of Excel again.
 *
 * Excel loads the add-in from https://localhost:3000, the address in the manifest, with the
 * certificate that office-addin-dev-certs installs: Excel, unlike a browser of ours, trusts only
 * what the system trusts, so the system asks once for leave.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { type Computer, findExcel } from './server/findExcel';
import { serveFolders } from './server/serveFolder';

const root = path.resolve(__dirname, '../..');
const manifest = path.join(root, 'dist/add-in/manifest.xml');
const port = 3000;

/** This computer; a key that is not there makes `reg` fail. */
const thisComputer: Computer = {
  platform: process.platform,
  env: process.env,
  isThere: existsSync,
  queryRegistry: (key) => {
    const { status, stdout } = spawnSync('reg', ['query', key, '/ve'], { encoding: 'utf8' });
    return status === 0 ? stdout : null;
  },
};

/** Runs Microsoft's tool; our server goes on answering meanwhile, for Excel asks it at once. */
const debug = (command: 'start' | 'stop'): Promise<number> => {
  const words = [
    require.resolve('office-addin-debugging/cli.js'),
    command,
    manifest,
    ...(command === 'start' ? ['desktop', '--app', 'excel'] : []),
  ];
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, words, { stdio: 'inherit' });
    tool.once('error', reject);
    tool.once('exit', (status) => resolve(status ?? 1));
  });
};

const run = async (): Promise<void> => {
  if (findExcel(thisComputer) === null) {
    if (process.argv.includes('--stop')) return;
    console.log('Šajā datorā Excel nav atrasts; atveras izmēģinājumu galds.');
    console.log('Excel was not found on this computer; the workbench opens instead.');
    await import('./run');
    return;
  }
  if (process.argv.includes('--stop')) {
    process.exitCode = await debug('stop');
    return;
  }
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const options = await getHttpsServerOptions();
  const answer = serveFolders([{ prefix: '/', folder: path.join(root, 'dist/add-in') }]);
  const server = createServer(options, (request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  process.exitCode = await debug('start');
  console.log('Ctrl+C: beigt; pēc tam npm stop. / Ctrl+C stops; then npm stop.');
};

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
