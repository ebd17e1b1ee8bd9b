/** @jest-environment jsdom */
import type { SelfCheckResult } from '../../excel/selfCheck/runSelfCheck';
import type { Language } from '../../i18n/translate';
import { LanguageContext } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';
import { createTestModel } from '../testing/createTestModel';
import { chooseIn } from '../testing/fillIn';
import { clearPanes, renderPane } from '../testing/renderPane';
import { SettingsScreen } from './SettingsScreen';

afterEach(clearPanes);

const open = async (services: Partial<PaneServices> = {}, language: Language = 'lv') => {
  const model = createTestModel({ services });
  const pane = await renderPane(
    <LanguageContext value={language}>
      <SettingsScreen model={model} environment="Excel 16" />
    </LanguageContext>,
  );
  const box = pane.element.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box === null) throw new Error('no box');
  return { ...pane, model, box, text: () => pane.element.textContent };
};

it('keeps the chosen language and theme, and lets Excel choose again', async () => {
  const { element, model } = await open();
  await chooseIn(element, 'Valoda', 'en');
  await chooseIn(element, 'Izskats', 'dark');
  expect(model.settings.get()).toEqual({ language: 'en', theme: 'dark' });
  await chooseIn(element, 'Valoda', 'auto');
  expect(model.settings.get()).toEqual({ language: null, theme: 'dark' });
});

it('opens with the workbook when somebody wants it', async () => {
  const wanted: boolean[] = [];
  const setOpensWithWorkbook: PaneServices['setOpensWithWorkbook'] = async (opens) => {
    wanted.push(opens);
  };
  const { box, click } = await open({ setOpensWithWorkbook });
  await click(box);
  expect(wanted).toEqual([true]);
  expect(box.checked).toBe(true);
});

it('does not look as if it had been kept when it has not', async () => {
  const setOpensWithWorkbook = () => Promise.reject(new Error('read-only'));
  const { box, click, element } = await open({ setOpensWithWorkbook });
  await click(box);
  expect(box.checked).toBe(false);
  expect(element.querySelector('[role="alert"]')).not.toBeNull();
});

const fact = (confirmed: boolean, details = ''): SelfCheckResult => ({
  ...{ id: 'parsing', confirmed, details },
});

it('counts the facts that hold, and gives a report to copy', async () => {
  const { button, click, text, element } = await open({
    selfCheck: async () => [fact(true), fact(true)],
  });
  await click(button('Pārbaudīt'));
  expect(text()).toContain('apstiprinājās 2 pārbaudes');
  const report = element.querySelector('textarea')?.value ?? '';
  expect(report.split('\n').filter((line) => line.startsWith('✔'))).toHaveLength(2);
  expect(report).toContain('Excel 16');
});

it('says what did not hold, in English too', async () => {
  const { button, click, text, element } = await open(
    { selfCheck: async () => [fact(true), fact(false, 'seen 3')] },
    'en',
  );
  await click(button('Check'));
  expect(text()).toContain('1 check');
  expect(element.querySelector('textarea')?.value).toMatch(/✖ .*seen 3/u);
});

it('says that the data stay in the workbook', async () => {
  expect((await open()).text()).toContain('nekas nekur netiek sūtīts');
});
