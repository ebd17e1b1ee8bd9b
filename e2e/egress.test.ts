import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import paneEn from '../src/i18n/pane.en.json';
import paneLv from '../src/i18n/pane.lv.json';
import screensEn from '../src/i18n/screens.en.json';
import screensLv from '../src/i18n/screens.lv.json';
import { keepMeasurement } from '../trust/measure';
import {
  type OpenWorkbench,
  startWorkbenches,
  type Workbenches,
  type WorkbenchRequest,
} from './openWorkbench';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

const words = {
  lv: { ...paneLv.pane, ...screensLv },
  en: { ...paneEn.pane, ...screensEn },
} as const;
type Words = (typeof words)[keyof typeof words];

/** Everything seen, in the order of visiting: the table says how much it was. */
const seen: string[] = [];
const requests: WorkbenchRequest[] = [];

/** The policy that a pane's page states, as the browser has it. */
const stated: string[] = [];

/** Keeps what a flow asked and which policy its pane was under, and proves that all stayed as it has to. */
const close = async (bench: OpenWorkbench): Promise<void> => {
  const policy = bench.pane.locator('meta[http-equiv="Content-Security-Policy"]');
  stated.push((await policy.getAttribute('content')) ?? '');
  requests.push(...bench.requests());
  await bench.assertClean();
};

const named = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });

/** Goes to a place of the pane and unfolds whatever is folded there. */
const visit = async (pane: Frame, name: string): Promise<void> => {
  await named(pane, name).click();
  const main = pane.getByRole('main', { name });
  await main.getByRole('heading').first().waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  for (const summary of await main.locator('details:not([open]) > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  seen.push(name);
};

/** Clicks a button that stands there once its place has been read. */
const press = async (pane: Frame, name: string): Promise<void> => {
  await named(pane, name).first().click();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  seen.push(name);
};

/** Every place of the pane, and every form, list and notice that opens in one. */
const visitEverything = async (bench: OpenWorkbench, say: Words): Promise<void> => {
  const { pane, page } = bench;
  await press(pane, say.recalculate);
  await named(pane, say.recalculate).waitFor();
  for (const place of ['home', 'findings', 'plan', 'indicators', 'year', 'settings'] as const) {
    await visit(pane, say.places[place]);
  }

  await visit(pane, say.places.findings);
  await press(pane, say.findings.goTo);

  await visit(pane, say.places.indicators);
  await press(pane, say.indicators.add);
  await pane.getByLabel(say.edit.measure, { exact: true }).waitFor();
  await press(pane, say.common.cancel);
  await pane.getByRole('button', { name: /A38 / }).click();
  await press(pane, say.detail.showNumerator);
  await press(pane, say.detail.edit);
  await pane.getByText(say.preview.heading).waitFor();
  await press(pane, say.common.cancel);

  await visit(pane, say.places.year);
  await press(pane, say.freezing.freeze);
  await named(pane, say.freezing.unfreeze).click();
  seen.push(say.freezing.unfreeze);
  await named(pane, say.nextYear.start).click();
  await pane.getByRole('status').filter({ hasText: '2025./2026.' }).first().waitFor();
  seen.push(say.nextYear.start);
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    named(pane, say.share.start).click(),
  ]);
  // The copy is made of bytes of the page: nothing is fetched for it.
  assert.match(copy.url(), /^(?:blob|data):/u);
  seen.push(say.share.start);

  await visit(pane, say.places.settings);
  await pane.getByLabel(say.settings.theme.label).selectOption({ label: say.settings.theme.dark });
  seen.push(say.settings.theme.dark);

  await visit(pane, say.places.home);
  await bench.behave('cell-edit');
  await named(pane, say.recalculate).click();
  await pane.getByRole('alert').getByText(say.fault.details).click();
  seen.push(say.fault.details);
  await bench.behave('usual');
};

/** What was asked of whom, but for what a page makes of itself (`blob:`, `data:`). */
const fetched = (): WorkbenchRequest[] =>
  requests.filter(({ url }) => /^(?:https?|wss?):/u.test(url));

for (const language of ['lv', 'en'] as const) {
  test(`every screen and dialog asks only this computer (${language})`, async () => {
    const say = words[language];
    const blank = await workbenches.open({ sample: 'blank', language });
    await blank.pane.getByRole('heading', { name: say.firstRun.keeps.heading }).waitFor();
    await press(blank.pane, say.firstRun.create.run);
    await named(blank.pane, say.firstRun.check.run).waitFor();
    await close(blank);

    const spoilt = await workbenches.open({ sample: 'clean-2025-2027', language });
    for (const at of [4, 5]) await spoilt.type('Vērtējumi', `J${at}`, `${at} balles`);
    await named(spoilt.pane, say.places.findings).click();
    await press(spoilt.pane, say.findings.checkFirst);
    await press(spoilt.pane, say.findings.fixAll);
    await spoilt.pane.getByText(say.findings.willChange).waitFor();
    await press(spoilt.pane, say.cancel);
    await close(spoilt);

    const bench = await workbenches.open({ sample: 'aluksne-2024-2025', language });
    await visitEverything(bench, say);
    await close(bench);
  });
}

test('the workbench and the pane come with a policy in the header, and the pane states its own in its page', () => {
  const { workbench, pane, office } = workbenches.origins;
  const of = (origin: string): WorkbenchRequest[] =>
    fetched().filter(({ url }) => new URL(url).origin === origin);
  const foreign = fetched().filter(
    ({ url }) => ![workbench, pane, office].includes(new URL(url).origin),
  );
  assert.deepEqual(foreign, []);
  // The log does log.
  assert.ok(of(workbench).length > 0 && of(pane).length > 0 && of(office).length > 0);
  const documents = fetched().filter(({ kind }) => kind === 'document');
  assert.ok(documents.length >= 8);
  for (const { url, policy } of documents) {
    const framed = new URL(url).origin === workbench ? "'none'" : workbench;
    assert.match(policy ?? '', /^default-src 'none'/u, url);
    assert.ok(policy?.endsWith(`; frame-ancestors ${framed}`), `${url}: ${String(policy)}`);
  }
  assert.equal(stated.length, 6);
  for (const policy of stated) {
    assert.match(policy, /default-src 'none'/u);
    assert.doesNotMatch(policy, /unsafe|\*/u);
    const told = new Set([...policy.matchAll(/https?:\/\/[^\s;]+/gu)].map(([origin]) => origin));
    assert.deepEqual([...told], [office]);
  }
  keepMeasurement('egress', {
    figure: 'Egress',
    cases: `${fetched().length} requests`,
    found: `${foreign.length} elsewhere`,
    tried: `${seen.length} screens, forms, notices and commands of the pane in Chromium, in both languages, with a log of ${fetched().length} requests: ${of(workbench).length} of the workbench, ${of(pane).length} of the pane, ${of(office).length} of Office.js, which is answered on this computer in the place of Microsoft's; Content-Security-Policy in the header of the workbench's page and of the pane's, in the pane's also by meta, ${documents.length} documents in all`,
    result: `${foreign.length} requests beyond the add-in's own origin, the workbench's and that of Office.js, and no violation of a policy`,
  });
});
