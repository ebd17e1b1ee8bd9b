import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../host/workbench/server/findBrowser';
import { officeHost, officePath } from '../../host/workbench/server/officeLibrary';
import { serveFolders } from '../../host/workbench/server/serveFolder';
import { median } from '../scale/interleave';
import { printTable } from '../size/printTable';
import { writeSection } from '../size/writeSection';

/**
 * How long it takes from the navigation to a button that answers a press, in Chromium slowed down to
 * a quarter: the pane beside pages of React alone and of React in Fluent's theme, in turn, each time
 * in a fresh profile. Microsoft's library is replaced by one that greets at once, so that what is
 * timed is ours. Writes its part of docs/bundle.md.
 */
const slowdown = 4;
const rounds = 9;
/** After so many milliseconds a page has failed. */
const patience = 60_000;
const root = path.resolve(__dirname, '../..');

const pages = {
  react: { name: 'React alone', address: 'floors/react.html' },
  fluent: { name: 'React in FluentProvider', address: 'floors/fluent.html' },
  pane: { name: 'the pane', address: 'add-in/taskpane.html' },
} as const;
type Contestant = keyof typeof pages;
const contestants = Object.keys(pages) as Contestant[];

const serve = async (): Promise<{ readonly origin: string; readonly stop: () => void }> => {
  const answer = serveFolders([
    { prefix: '/page/', folder: path.join(__dirname, 'page') },
    { prefix: '/floors/', folder: path.join(root, 'dist/floors') },
    {
      prefix: '/add-in/',
      folder: path.join(root, 'dist/add-in'),
      rewrite: (file, content) =>
        file.endsWith('.html')
          ? Buffer.from(String(content).replaceAll(`https://${officeHost}${officePath}`, '/page/'))
          : content,
    },
  ]);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** What one start took until the first button had answered, in milliseconds. */
interface Start {
  /** From the navigation, by the clock. */
  readonly passed: number;
  /** Of the processor, for the page's own thread: little touched by what else the machine does. */
  readonly worked: number;
}

/** Opens a page in a fresh profile; rejects when its button does not answer. */
const startOnce = async (browser: Browser, url: string): Promise<Start> => {
  const context = await browser.newContext({ locale: 'lv-LV' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const page = await context.newPage();
    const failure = new Promise<never>((_, reject) => {
      page.on('pageerror', reject);
      timer = setTimeout(() => reject(new Error(`No button has answered on ${url}`)), patience);
    });
    await page.addInitScript({ path: path.join(__dirname, 'page/pressFirstButton.js') });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'commit' });
    const passed = await Promise.race([page.evaluate<number>('window.worked'), failure]);
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration');
    if (busy === undefined) throw new Error('This browser does not tell how busy a page was');
    return { passed, worked: busy.value * 1000 };
  } finally {
    clearTimeout(timer);
    await context.close();
  }
};

const measure = async (browser: Browser, origin: string): Promise<Record<Contestant, Start>> => {
  const starts: Record<Contestant, Start[]> = { react: [], fluent: [], pane: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const key of contestants) {
      const start = await startOnce(browser, `${origin}/${pages[key].address}`);
      // The first round only warms up.
      if (round >= 0) starts[key].push(start);
    }
  }
  const middle = (all: readonly Start[]): Start => ({
    passed: median(all.map(({ passed }) => passed)),
    worked: median(all.map(({ worked }) => worked)),
  });
  return {
    react: middle(starts.react),
    fluent: middle(starts.fluent),
    pane: middle(starts.pane),
  };
};

const run = async (): Promise<void> => {
  const program = findBrowser();
  if (program === null) throw new Error('Chromium, Chrome or Edge is needed; CHROMIUM names one');
  const server = await serve();
  const browser = await chromium.launch({ executablePath: program, chromiumSandbox: false });
  try {
    const starts = await measure(browser, server.origin);
    const rows = contestants.map((key) => {
      const { passed, worked } = starts[key];
      return [
        pages[key].name,
        passed.toFixed(0),
        (passed / starts.react.passed).toFixed(2),
        (passed / starts.fluent.passed).toFixed(2),
        worked.toFixed(0),
        (worked / starts.fluent.worked).toFixed(2),
      ];
    });
    const table = printTable(
      ['page', 'ms', '÷ React', '÷ Fluent', 'ms of the processor', '÷ Fluent'],
      rows,
    );
    console.log(table);
    writeSection(
      path.join(root, 'docs/bundle.md'),
      'start',
      `## From the navigation to a working button

Written by \`npm run bench:start\`: Chromium ${browser.version()} with its processor slowed down ${slowdown} times, on
${cpus()[0]?.model.trim() ?? 'an unnamed processor'}; medians of ${rounds}, the three pages in turn, each in a fresh profile.
A script presses the button when it stands; the time ends when the button has answered. The processor's
time is that of the page's own thread, which other work on the machine touches little. Microsoft's
library is replaced by one that greets at once, and the files come from the same machine: what Office
and the network add is the same for each page.

${table}`,
    );
  } finally {
    await browser.close();
    server.stop();
  }
};

void run();
