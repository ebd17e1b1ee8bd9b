/**
 * `npm run workbench`: the add-in beside a workbook, in a browser, without Excel.
 *
 *     npm run workbench -- [--port 3300] [--no-open] [--one-origin]
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserArguments } from './server/browserArguments';
import { findBrowser } from './server/findBrowser';
import { keyFingerprint, readCertificate } from './server/readCertificate';
import { startWorkbench } from './server/startWorkbench';

const certificates = path.resolve(__dirname, '../../.certificates');

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3300' },
      'no-open': { type: 'boolean', default: false },
      'one-origin': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) {
    throw new Error(`--port: ${values.port}`);
  }
  return { port, open: !values['no-open'], oneOrigin: values['one-origin'] };
};

/** Opens a browser with a profile of its own, which goes when the browser is closed. */
const openBrowser = async (program: string, words: readonly string[], url: string) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'workbench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(
    program,
    [...words, ...sandbox, `--user-data-dir=${profile}`, '--window-size=1500,950', `--app=${url}`],
    { stdio: 'ignore' },
  );
  await new Promise<void>((resolve, reject) => {
    browser.once('error', reject);
    browser.once('exit', () => resolve());
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
};

const run = async (): Promise<void> => {
  const { port, open, oneOrigin } = readOptions();
  const certificate = await readCertificate(certificates);
  const program = open && !oneOrigin ? findBrowser() : null;
  const library = program === null ? 'local' : 'as-shipped';
  const workbench = await startWorkbench({ certificate, port, oneOrigin, library });
  console.log(`Izmēģinājumu galds / Workbench: ${workbench.url}`);
  if (program === null) {
    console.log('Pārlūks brīdinās par sertifikātu, kas izdots šim datoram: turpiniet.');
    console.log('The browser will warn of a certificate made on this computer: proceed.');
    console.log('Firefox, Safari: npm run workbench -- --one-origin.  Ctrl+C: beigt / stop.');
    return;
  }
  const words = browserArguments(keyFingerprint(certificate), workbench.officePort);
  await openBrowser(program, words, workbench.url);
  await workbench.stop();
};

run().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    console.error(
      'Ports ir aizņemts; norādiet citu. / The port is taken; name another: --port 3400',
    );
  } else {
    console.error(error);
  }
  process.exitCode = 1;
});
