import assert from 'node:assert/strict';
import path from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import type { Behaviour } from '../host/workbench/page/Behaviour';
import type { WorkbenchProbe } from '../host/workbench/page/exposeProbe';
import { browserArguments } from '../host/workbench/server/browserArguments';
import { findBrowser } from '../host/workbench/server/findBrowser';
import { officeHost } from '../host/workbench/server/officeLibrary';
import { keyFingerprint, readCertificate } from '../host/workbench/server/readCertificate';
import { type RunningWorkbench, startWorkbench } from '../host/workbench/server/startWorkbench';

/** How the workbench is opened for a flow. */
export interface WorkbenchSetting {
  /** A sample without `.xlsx`, or `blank`; Ludza's plan by default. */
  readonly sample?: string;
  readonly language?: 'lv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: 320 | 350 | 450;
  /** Of the browser: forced colours, the window, the preference for dark. */
  readonly browser?: BrowserContextOptions;
}

/** An open workbench: its page, the pane in it, and what the book holds. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The pane's page, for what no locator says. */
  readonly pane: Frame;
  /** A button of the ribbon by its label. */
  readonly ribbon: (label: string | RegExp) => Locator;
  /** Asks the book itself: texts and formulas of cells, the selection, sheets, charts. */
  readonly ask: <K extends keyof WorkbenchProbe>(
    question: K,
    ...words: Parameters<WorkbenchProbe[K]>
  ) => Promise<ReturnType<WorkbenchProbe[K]>>;
  /** Selects a cell of a sheet, as by clicking its tab and typing its address. */
  readonly goTo: (sheet: string, address: string) => Promise<void>;
  /** Types a text into a cell and presses Enter. */
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  /** Makes Excel behave in one of the ways that people meet. */
  readonly behave: (behaviour: Behaviour) => Promise<void>;
  /** Waits until something that the book says is as wanted. */
  readonly until: (wanted: () => Promise<boolean>, what: string) => Promise<void>;
  /** Every request of the page, the pane and what they load so far, with the policy that came in a header. */
  readonly requests: () => readonly WorkbenchRequest[];
  /** Proves that all stayed as it has to: no strange request, no violation, nothing unmodelled. */
  readonly assertClean: () => Promise<void>;
}

/** A request that the browser made. */
export interface WorkbenchRequest {
  readonly url: string;
  /** As the browser calls it: `document`, `script`, `fetch`. */
  readonly kind: string;
  /** Content-Security-Policy of the answer's headers; null without one. */
  readonly policy: string | null;
}

/** One browser and one set of servers for the flows of a file; `stop` after the last. */
export interface Workbenches {
  readonly open: (setting?: WorkbenchSetting) => Promise<OpenWorkbench>;
  /** The origins on this computer: of the workbench, the pane, and what answers in Office.js's place. */
  readonly origins: { readonly workbench: string; readonly pane: string; readonly office: string };
  readonly stop: () => Promise<void>;
}

const certificates = path.resolve(__dirname, '../.certificates');
/** Longer than any wait on a slow computer; nothing is waited for by the clock. */
const patience = 30_000;

/** Starts the servers and a browser; call it once a file, before the flows. */
export const startWorkbenches = async (): Promise<Workbenches> => {
  const program = findBrowser();
  assert.ok(program, 'Chromium, Chrome or Edge is needed; CHROMIUM names another one');
  const certificate = await readCertificate(certificates);
  const running = await startWorkbench({
    certificate,
    port: 0,
    oneOrigin: false,
    library: 'as-shipped',
  });
  const browser = await chromium.launch({
    executablePath: program,
    chromiumSandbox: false,
    args: browserArguments(keyFingerprint(certificate), running.officePort),
  });
  return {
    origins: originsOf(running),
    open: (setting) => openIn(browser, running, setting),
    stop: async () => {
      await browser.close();
      await running.stop();
    },
  };
};

const originsOf = ({ url, paneOrigin }: RunningWorkbench): Workbenches['origins'] => ({
  workbench: new URL(url).origin,
  pane: paneOrigin,
  office: `https://${officeHost}`,
});

const openIn = async (
  browser: Browser,
  running: RunningWorkbench,
  {
    sample = 'ludza-2025-2028',
    language = 'lv',
    theme = 'light',
    width = 350,
    browser: options,
  }: WorkbenchSetting = {},
): Promise<OpenWorkbench> => {
  const context = await browser.newContext({
    viewport: { width: 1500, height: 950 },
    locale: language === 'lv' ? 'lv-LV' : 'en-US',
    // The theme is the workbench's to tell, not the test's.
    colorScheme: null,
    ...options,
  });
  context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const origins = new Set(Object.values(originsOf(running)));
  const requests: WorkbenchRequest[] = [];
  context.on('response', (response) => {
    const policy = response.headers()['content-security-policy'] ?? null;
    requests.push({ url: response.url(), kind: response.request().resourceType(), policy });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'https:' || origins.has(url.origin)) return;
    complaints.push(`request to ${url.origin}`);
  });
  context.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  const url = new URL(running.url);
  for (const [key, value] of Object.entries({ sample, language, theme, width })) {
    url.searchParams.set(key, String(value));
  }
  await page.goto(url.href);
  const frame = await page.locator('.pane-frame').elementHandle();
  const pane = await frame?.contentFrame();
  assert.ok(pane, 'The workbench has no pane');
  await pane.locator('#pane button').first().waitFor();

  const ask: OpenWorkbench['ask'] = (question, ...words) =>
    page.evaluate(
      ({ question: key, words: given }) => {
        const probe = window.workbench;
        if (!probe) throw new Error('No workbook is open');
        const answer = probe[key] as (...all: unknown[]) => unknown;
        return answer(...given);
      },
      { question, words: words as unknown[] },
    ) as Promise<never>;
  const until: OpenWorkbench['until'] = async (wanted, what) => {
    const end = Date.now() + patience;
    while (!(await wanted())) {
      if (Date.now() > end) assert.fail(`Waited in vain for: ${what}`);
      // The book changes only when the page has had its turn.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  };
  const goTo: OpenWorkbench['goTo'] = async (sheet, address) => {
    const box = page.locator('.name-box');
    await box.fill(`'${sheet}'!${address}`);
    await box.press('Enter');
    await until(
      async () => (await ask('activeSheet')) === sheet && (await ask('selection')) === address,
      `${sheet}!${address} to be selected`,
    );
    await page.locator('.grid').focus();
  };
  return {
    page,
    pane,
    ask,
    until,
    goTo,
    requests: () => requests,
    behave: async (behaviour) => {
      await page.locator('select[name="behaviour"]').selectOption(behaviour);
    },
    ribbon: (label) => page.locator('.ribbon').getByRole('button', { name: label }),
    type: async (sheet, address, text) => {
      await goTo(sheet, address);
      await page.keyboard.press('F2');
      await page.locator('.grid-editor textarea').fill(text);
      await page.keyboard.press('Enter');
    },
    assertClean: async () => {
      assert.deepEqual(complaints, []);
      assert.deepEqual(await ask('problems'), []);
      await context.close();
    },
  };
};
