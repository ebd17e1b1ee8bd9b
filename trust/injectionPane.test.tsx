/** @jest-environment jsdom */
import type { ReactElement } from 'react';
import { openIndicators } from '../src/editing/openIndicators';
import type { PlanView } from '../src/planning/readPlan';
import { FindingsScreen } from '../src/taskpane/findings/FindingsScreen';
import { IndicatorsScreen } from '../src/taskpane/indicators/IndicatorsScreen';
import { LanguageContext } from '../src/taskpane/parts/LanguageContext';
import { PlanScreen } from '../src/taskpane/plan/PlanScreen';
import { createTestModel } from '../src/taskpane/testing/createTestModel';
import { clearPanes, renderPane } from '../src/taskpane/testing/renderPane';
import { computed, finding } from '../src/taskpane/testing/reports';
import { schoolYear } from '../src/workbook/SchoolYear';
import { buildGrid } from '../src/workbook/testing/buildGrid';
import { paceAtOnce } from '../src/workbook/testing/paceAtOnce';
import { hostileTexts } from './hostileTexts';
import { isLong, keepMeasurement, spread } from './measure';

afterEach(clearPanes);

const findings = (text: string): ReactElement => (
  <FindingsScreen
    report={computed({
      findings: [
        finding('error', `«${text}» nav sarakstā.`, `Labojiet ${text}.`, {
          ...{ code: 'programme-misspelt', sheet: text, table: 'Izglitojamie', column: text },
          ...{ row: 7, value: text },
          fix: { table: 'Izglitojamie', column: text, from: text, to: `${text}!`, count: 2 },
        }),
      ],
    })}
    model={createTestModel()}
    environment={text}
  />
);

/** A catalogue of one indicator all of whose words are the text. */
const indicators = async (text: string): Promise<ReactElement> => {
  const grid = buildGrid({
    Raditaji: {
      header: ['ID', 'Joma', 'Rādītājs', 'Mērķa formulējums', 'Veids', 'Mērķis', 'Mērvienība'],
      rows: [[`A ${text}`, `B ${text}`, `C ${text}`, text, 'skaits', 1, text]],
    },
    Iestatijumi: { rows: [['Mācību gads', '2024./2025.']] },
  });
  const book = await openIndicators(
    { read: () => Promise.resolve(grid), pace: paceAtOnce },
    { year: null, language: 'lv' },
  );
  return (
    <IndicatorsScreen
      model={createTestModel({ services: { openIndicators: () => Promise.resolve(book) } })}
      environment={text}
      defer={(work) => {
        work();
        return () => undefined;
      }}
    />
  );
};

const plan = (text: string): ReactElement => {
  const view: PlanView = {
    ...{ outcome: 'opened', schoolYear: schoolYear(2025), year: '2025./2026.' },
    years: [schoolYear(2025)],
    sheet: { title: text, table: 'PDCA_2025_2026' },
    priorities: [
      {
        ...{ number: '1', name: text, responsible: text, row: 4, deadline: text },
        texts: { plan: text, do: text, check: text, act: text },
        due: { state: 'none', days: null },
        indicators: [
          {
            ...{ id: text, name: text, value: text, target: text },
            ...{ status: 'behind', sign: '↘', statusText: 'Atpaliek' },
          },
        ],
      },
    ],
  };
  return (
    <PlanScreen
      model={createTestModel({ services: { readPlan: () => Promise.resolve(view) } })}
      environment={text}
    />
  );
};

/** The elements of a screen with their attributes' names, in order: what a text must not add to. */
const elementsOf = async (view: ReactElement): Promise<{ shape: string[]; text: string }> => {
  const pane = await renderPane(
    <LanguageContext.Provider value="lv">{view}</LanguageContext.Provider>,
  );
  for (const row of pane.element.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) {
    await pane.click(row);
  }
  const all = [...pane.element.querySelectorAll('*')];
  const shape = all.map(({ tagName, attributes }) =>
    [tagName, ...[...attributes].map(({ name }) => name).sort()].join(' '),
  );
  const text = pane.element.textContent;
  await clearPanes();
  return { shape, text };
};

const screens = { findings, indicators, plan };

test.each(Object.keys(screens) as (keyof typeof screens)[])(
  'no text adds an element or an attribute to the screen of %s',
  async (name) => {
    const harmless = await elementsOf(await screens[name]('Klavierspēle'));
    expect(harmless.text).toContain('Klavierspēle');
    const tried = isLong ? hostileTexts : spread(hostileTexts, 12);
    let seen = 0;
    for (const text of tried) {
      // A text of blanks alone is none, and shows as such.
      const shown = await elementsOf(await screens[name](`a${text}b`));
      expect({ text, shape: shown.shape }).toEqual({ text, shape: harmless.shape });
      if (shown.text.includes(text)) seen += 1;
    }
    expect(seen).toBeGreaterThan(tried.length / 2);
    keepMeasurement(`injection-pane-${name}`, {
      figure: `Injection, in the pane: ${name}`,
      cases: `${tried.length} texts`,
      found: '0 elements',
      tried: `${tried.length} hostile texts in every place of a text on the screen, unfolded`,
      result: '0 elements and 0 attributes beyond those of a harmless text',
    });
  },
  20_000_000,
);
