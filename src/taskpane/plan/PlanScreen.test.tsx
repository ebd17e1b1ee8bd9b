/** @jest-environment jsdom */
import type { Language } from '../../i18n/translate';
import type { PlanPriority, PlanView } from '../../planning/readPlan';
import { schoolYear } from '../../workbook/SchoolYear';
import { LanguageContext } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';
import { createTestModel } from '../testing/createTestModel';
import { clearPanes, renderPane } from '../testing/renderPane';
import { PlanScreen } from './PlanScreen';

afterEach(clearPanes);

const priority = (number: string, parts: Partial<PlanPriority>): PlanPriority => ({
  ...{ number, name: `Prioritāte ${number}`, responsible: 'Metodiķe', row: 4 + Number(number) },
  texts: { plan: 'Vērot stundas.\nRīkot semināru.', do: '', check: '', act: '' },
  ...{ deadline: '31.05.2026.', due: { state: 'later', days: 190 }, indicators: [] },
  ...parts,
});

const plan: PlanView = {
  outcome: 'opened',
  schoolYear: schoolYear(2025),
  year: '2025./2026.',
  years: [schoolYear(2025)],
  sheet: { title: 'PDCA 2025-2026', table: 'PDCA_2025_2026' },
  priorities: [
    priority('1', {
      ...{ deadline: '01.11.2025.', due: { state: 'overdue', days: -21 } },
      indicators: [
        {
          ...{ id: 'L12', name: 'Pedagogi sadarbības tīklā', value: '73,68\u00a0%' },
          ...{ target: '≥ 80,00\u00a0%', status: 'behind', sign: '↘', statusText: 'Atpaliek' },
        },
      ],
    }),
    priority('2', { deadline: '01.12.2025.', due: { state: 'due-soon', days: 9 } }),
    priority('3', { deadline: 'pēc semināra', due: { state: 'none', days: null }, row: null }),
    priority('4', { responsible: '', deadline: '', due: { state: 'none', days: null } }),
  ],
};

const open = (
  given: Partial<PaneServices> = {},
  language: Language = 'lv',
  at = new Date(2025, 10, 22),
) =>
  renderPane(
    <LanguageContext.Provider value={language}>
      <PlanScreen
        model={createTestModel({ at, services: { readPlan: async () => plan, ...given } })}
        environment="test"
      />
    </LanguageContext.Provider>,
  );

test('says what is overdue and near, and shows each priority as its sheet has it', async () => {
  const { element } = await open();
  expect(element.textContent).toContain('Nokavēts 1 termiņš.');
  expect(element.textContent).toContain('Tuvākajās divās nedēļās 1 termiņš.');
  const states = [...element.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(states).toEqual([
    '1. Prioritāte 1Atbildīgais: MetodiķeTermiņš: 01.11.2025., nokavēts par 21 dienu',
    '2. Prioritāte 2Atbildīgais: MetodiķeTermiņš: 01.12.2025., pēc 9 dienām',
    '3. Prioritāte 3Atbildīgais: MetodiķeTermiņš: pēc semināra',
    '4. Prioritāte 4Atbildīgais: nav norādītsTermiņš: termiņa nav',
  ]);
  expect(element.textContent).toContain('Vērot stundas.\nRīkot semināru.');
  expect(element.textContent).toContain('vēl nav aizpildīts');
  expect(element.textContent).toContain(
    'L12 Pedagogi sadarbības tīklā: 73,68\u00a0%, mērķis ≥ 80,00\u00a0% · Atpaliek',
  );
});

test('goes to the row of the priority, and says when it is not there any more', async () => {
  const asked: unknown[] = [];
  const pane = await open({
    goTo: async (place) => {
      asked.push(place);
      return { outcome: 'changed' };
    },
  });
  await pane.click(pane.button('Iet uz lapu'));
  expect(asked).toEqual([
    { sheet: 'PDCA 2025-2026', table: 'PDCA_2025_2026', row: 5, column: 'ID', value: '1' },
  ]);
  expect(pane.element.textContent).toContain('Šīs rindas lapā vairs nav.');
  // The third has no row yet, and so nowhere to go.
  const buttons = [...pane.element.querySelectorAll('button')];
  expect(buttons.filter(({ textContent }) => textContent === 'Iet uz lapu')).toHaveLength(3);
});

test('without a sheet or without priorities it says what to do next', async () => {
  const none = await open({ readPlan: async () => ({ ...plan, sheet: null, priorities: [] }) });
  expect(none.element.textContent).toContain('Lapā «Prioritātes» vēl nav nevienas prioritātes.');
  const unmade = await open({ readPlan: async () => ({ ...plan, sheet: null }) });
  expect(unmade.element.textContent).toContain('PDCA lapas šim gadam vēl nav');
});

test('in English', async () => {
  const { element } = await open({}, 'en');
  expect(element.textContent).toContain('1 deadline is overdue.');
  expect(element.textContent).toContain('overdue by 21 days');
});
