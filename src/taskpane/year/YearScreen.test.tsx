/** @jest-environment jsdom */
import type { FreezeReport } from '../../createFreezeReport';
import type { NextYearReport } from '../../createNextYearReport';
import type { Language } from '../../i18n/translate';
import { schoolYear } from '../../workbook/SchoolYear';
import { LanguageContext } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';
import { createTestModel } from '../testing/createTestModel';
import { chooseIn } from '../testing/fillIn';
import { clearPanes, renderPane } from '../testing/renderPane';
import { finding } from '../testing/reports';
import { YearScreen } from './YearScreen';

afterEach(clearPanes);

const frozen: FreezeReport = {
  ...{ outcome: 'frozen', schoolYear: '2026./2027.', changed: ['A1'], kept: [], withoutValue: [] },
  ...{ findings: [], written: { sheetsCreated: 0, cells: 4 }, summary: 'Gads ir fiksēts.' },
};
const nothing = { added: 0, kept: 0 };
const started: NextYearReport = {
  ...{ outcome: 'started', from: '2026./2027.', to: '2027./2028.', findings: [] },
  ...{ pupils: nothing, staff: nothing, written: { sheetsCreated: 0, cells: 1 } },
  sentences: ['Pievienotas rindas.', 'Lapā ierakstīts jaunais gads.'],
};

const open = async (services: Partial<PaneServices> = {}, language: Language = 'lv') => {
  const model = createTestModel({ services });
  const pane = await renderPane(
    <LanguageContext value={language}>
      <YearScreen model={model} environment="Excel 16" />
    </LanguageContext>,
  );
  return { ...pane, model, text: () => pane.element.textContent };
};

it('freezes the chosen year, and says what was done', async () => {
  const asked: (number | null)[] = [];
  const freeze: PaneServices['freeze'] = async (year) => {
    asked.push(year);
    return frozen;
  };
  const pane = await open({ freeze });
  await pane.click(pane.button('Fiksēt gadu'));
  await chooseIn(pane.element, 'Mācību gads', '2025');
  await pane.click(pane.button('Fiksēt gadu'));
  // At first the year is that of the settings.
  expect(asked).toEqual([null, schoolYear(2025)]);
  expect(pane.text()).toContain('Gads ir fiksēts.');
});

it('lets a year go with the other button', async () => {
  const unfreeze = jest.fn<Promise<FreezeReport>, [number | null]>(async () => ({
    ...{ ...frozen, outcome: 'unfrozen' },
    summary: 'Fiksēšana ir atcelta.',
  }));
  const pane = await open({ unfreeze });
  await pane.click(pane.button('Atcelt fiksēšanu'));
  expect(unfreeze).toHaveBeenCalledTimes(1);
  expect(pane.text()).toContain('Fiksēšana ir atcelta.');
});

it('begins the next year, with or without entering it in the settings', async () => {
  const startNextYear = jest.fn<Promise<NextYearReport>, Parameters<PaneServices['startNextYear']>>(
    async () => started,
  );
  const pane = await open({ startNextYear });
  await pane.click(pane.button('Sākt nākamo gadu'));
  const box = pane.element.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box === null) throw new Error('no box');
  await pane.click(box);
  await pane.click(pane.button('Sākt nākamo gadu'));
  expect(startNextYear.mock.calls).toEqual([
    [{ from: null, setsYear: true }],
    [{ from: null, setsYear: false }],
  ]);
  expect(pane.text()).toContain('Pievienotas rindas.');
  expect(pane.text()).toContain('Lapā ierakstīts jaunais gads.');
});

it('says why no copy was made', async () => {
  const share: PaneServices['share'] = async () => ({
    ...{ outcome: 'refused', schoolYear: null, sheets: [], hidden: 0, cut: [] },
    ...{ sentences: [], findings: [finding('error', 'Rezultātu lapu nav.', 'Pārrēķiniet.')] },
  });
  const pane = await open({ share });
  await pane.click(pane.button('Izveidot kopiju'));
  expect(pane.text()).toContain('Rezultātu lapu nav.');
  expect(pane.text()).toContain('Pārrēķiniet.');
});

it('says a fault with the next step and details to copy', async () => {
  const pane = await open({ freeze: () => Promise.reject(new Error('boom')) });
  await pane.click(pane.button('Fiksēt gadu'));
  expect(pane.element.querySelector('[role="alert"]')?.textContent).toContain('Mēģiniet vēlreiz.');
  expect(pane.element.querySelector('textarea')?.value).toContain('boom');
});

it('lists the deadlines of the year, with the days that are left, in both languages', async () => {
  // The clock of the test stands at 22 November 2026; 31 May 2027 is 190 days away.
  const pane = await open();
  expect(pane.text()).toContain('pēc 190 dienām');
  expect(pane.text()).toContain('pagājis');
  const english = await open({}, 'en');
  expect(english.text()).toContain('190');
  expect(english.button('Freeze the year')).toBeTruthy();
});
