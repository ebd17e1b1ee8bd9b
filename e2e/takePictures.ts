/** Takes the pictures of the pane and the workbench that stand in the documents. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { shrinkPicture } from './shrinkPicture';
import { startWorkbenches, type Workbenches, type WorkbenchSetting } from './openWorkbench';

const folder = path.resolve(__dirname, '../docs/pictures');
/** Tall enough for all that a screen says at first sight. */
const height = 900;
/** The same for forms, which are longer. */
const formHeight = 1420;

const places = {
  lv: { findings: 'Datu pārbaude', plan: 'Plāns', indicators: 'Rādītāji', home: 'Sākums' },
  en: { home: 'Home' },
} as const;
const others = { year: 'Gads', settings: 'Iestatījumi' } as const;
const recalculate = { lv: 'Pārrēķināt', en: 'Recalculate' } as const;
const done = { lv: 'Rezultāti ir aktuāli', en: 'Results are up to date' } as const;

const keep = (name: string, picture: Buffer): void =>
  writeFileSync(`${folder}/${name}.png`, shrinkPicture(picture));

/** Opens the plan, recalculates, and takes the picture of each place under its name. */
const take = async (
  workbenches: Workbenches,
  setting: WorkbenchSetting & { readonly language: 'lv' | 'en' },
  ending: string,
  shown: Readonly<Record<string, string>>,
) => {
  const { language, browser } = setting;
  const { page, pane } = await workbenches.open({
    width: 320,
    ...setting,
    browser: { ...browser, viewport: { width: 1280, height } },
  });
  await pane.getByRole('button', { name: recalculate[language], exact: true }).click();
  await pane.getByText(done[language]).first().waitFor();
  for (const [name, title] of Object.entries(shown)) {
    await pane.getByRole('button', { name: title, exact: true }).click();
    const main = pane.getByRole('main', { name: title });
    await main.getByRole('heading').first().waitFor();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    keep(`pane-${name}${ending}`, await page.locator('.pane-frame').screenshot());
  }
  return page;
};

/** Takes what is behind the places: a new book, an indicator, its row and what staff enter for it. */
const takeForms = async (workbenches: Workbenches) => {
  const setting = {
    width: 320,
    browser: { viewport: { width: 1280, height: formHeight } },
  } as const;
  const fresh = await workbenches.open({ ...setting, sample: 'blank' });
  await fresh.pane.getByRole('heading', { name: 'Ko nekad neaiztiek' }).waitFor();
  const pictureOf = async (page: Page, name: string): Promise<void> =>
    keep(`pane-${name}`, await page.locator('.pane-frame').screenshot());
  await pictureOf(fresh.page, 'first-run');
  const { page, pane } = await workbenches.open({ ...setting, sample: 'aluksne-2024-2025' });
  await pane.getByRole('button', { name: places.lv.indicators, exact: true }).click();
  const search = pane.getByLabel('Meklēt rādītāju');
  await search.fill('starpposma');
  await pane.getByRole('button', { name: /A38 / }).click();
  await pane.getByRole('button', { name: 'Labot rādītāju' }).waitFor();
  await pictureOf(page, 'indicator');
  await pane.getByRole('button', { name: 'Labot rādītāju' }).click();
  await pane.getByText('(118 no 139)', { exact: false }).waitFor();
  await pictureOf(page, 'editor');
  await pane.getByRole('button', { name: 'Atcelt' }).click();
  await search.fill('A40');
  await pane.getByRole('button', { name: /A40 / }).click();
  await pane.getByRole('button', { name: 'Ierakstīt savu skaitli' }).click();
  await pane.getByLabel('Pierādījums').waitFor();
  await pictureOf(page, 'entered');
};

const takeAll = async (): Promise<void> => {
  const workbenches = await startWorkbenches();
  try {
    const page = await take(workbenches, { language: 'lv' }, '', { ...others, ...places.lv });
    await page.getByRole('tab', { name: 'Panelis', exact: true }).click();
    // The bar over the grid says the cell that was selected last.
    await page.locator('[data-cell="A1"]').first().click();
    keep('workbench', await page.screenshot());
    await take(workbenches, { language: 'en' }, '-en', { home: places.en.home });
    const dark = { language: 'lv', theme: 'dark' } as const;
    await take(workbenches, dark, '-dark', { indicators: places.lv.indicators });
    const forced = { language: 'lv', browser: { forcedColors: 'active' } } as const;
    await takeForms(workbenches);
    await take(workbenches, forced, '-contrast', { findings: places.lv.findings });
  } finally {
    await workbenches.stop();
  }
};

void takeAll();
