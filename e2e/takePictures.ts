/** Takes the pictures of the pane and the workbench that stand in the documents. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { shrinkPicture } from './shrinkPicture';
import { startWorkbenches, type Workbenches, type WorkbenchSetting } from './openWorkbench';

const folder = path.resolve(__dirname, '../docs/pictures');
/** Tall enough for all that a screen says at first sight. */
const height = 900;

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
    await take(workbenches, forced, '-contrast', { findings: places.lv.findings });
  } finally {
    await workbenches.stop();
  }
};

void takeAll();
