/** @jest-environment jsdom */
import type { ReportedFinding } from '../../createReport';
import { ExcelFault } from '../../excel/ExcelFault';
import type { Fix } from '../../fixes/proposeFix';
import type { Language } from '../../i18n/translate';
import { LanguageContext } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';
import { createTestModel } from '../testing/createTestModel';
import { clearPanes, renderPane } from '../testing/renderPane';
import { computed, finding } from '../testing/reports';
import { FindingsScreen } from './FindingsScreen';

const fixOf = (from: string, to: string, count: number): Fix => ({
  table: 'Izglitojamie',
  column: 'Programma',
  from,
  to,
  count,
});

const misspelt = (from: string, to: string, count = 1): ReportedFinding =>
  finding('error', `«${from}» nav sarakstā.`, 'Labojiet.', {
    code: 'programme-misspelt',
    sheet: 'Izglītojamie',
    table: 'Izglitojamie',
    column: 'Programma',
    row: 7,
    value: from,
    fix: fixOf(from, to, count),
  });

const open = async (
  findings: readonly ReportedFinding[],
  services: Partial<PaneServices> = {},
  language: Language = 'lv',
) => {
  const model = createTestModel({ services });
  const pane = await renderPane(
    <LanguageContext value={language}>
      <FindingsScreen report={computed({ findings })} model={model} environment="" />
    </LanguageContext>,
  );
  return { ...pane, model, text: () => pane.element.textContent };
};

afterEach(clearPanes);

describe('the data check', () => {
  it('goes to the cell of a finding, and says when the row was moved', async () => {
    const asked: unknown[] = [];
    const pane = await open([misspelt('Klavirspēle', 'Klavierspēle')], {
      goTo: async (place) => {
        asked.push(place);
        return { outcome: 'moved' };
      },
    });
    await pane.click(pane.button('Iet uz šūnu'));
    expect(asked).toMatchObject([{ table: 'Izglitojamie', row: 7, column: 'Programma' }]);
    expect(pane.text()).toContain('Rinda ir pārvietota; šūna atrasta jaunajā vietā.');
  });

  it('shows what mending will change, writes nothing before, and mends one', async () => {
    const fixed: (readonly Fix[])[] = [];
    const pane = await open([misspelt('Klavirspēle', 'Klavierspēle', 4)], {
      fix: async (fixes) => {
        fixed.push(fixes);
        return { outcome: 'fixed', cells: 4, formulas: 0, findings: [] };
      },
    });
    await pane.click(pane.button('Labot…'));
    expect(pane.text()).toContain('Aile «Programma»: «Klavirspēle» → «Klavierspēle» (4 šūnas)');
    expect(fixed).toEqual([]);
    await pane.click(pane.button('Labot 4 šūnas'));
    expect(fixed).toEqual([[fixOf('Klavirspēle', 'Klavierspēle', 4)]]);
    expect(pane.text()).toContain('Izlabotas 4 šūnas.');
  });

  it('mends all of a kind, or none when one thinks better of it', async () => {
    const fix = jest.fn();
    const pane = await open(
      [misspelt('Klavirspēle', 'Klavierspēle'), misspelt('Vijol', 'Vijole')],
      {
        fix,
      },
    );
    expect(pane.text()).toContain('Izglītojamie · Programma · 2 vietas');
    await pane.click(pane.button('Labot visus…'));
    expect(pane.text()).toContain('«Vijol» → «Vijole» (1 šūna)');
    expect(pane.button('Labot 2 šūnas')).toBeTruthy();
    await pane.click(pane.button('Atcelt'));
    expect(pane.text()).not.toContain('«Vijol» → «Vijole»');
    expect(fix).not.toHaveBeenCalled();
  });

  it('says why nothing was mended', async () => {
    const pane = await open([misspelt('Klavirspēle', 'Klavierspēle')], {
      fix: async () => ({
        outcome: 'refused',
        cells: 0,
        formulas: 0,
        findings: [finding('error', 'Lapa ir aizsargāta.', 'Noņemiet aizsardzību.')],
      }),
    });
    await pane.click(pane.button('Labot…'));
    await pane.click(pane.button('Labot 1 šūnu'));
    expect(pane.text()).toContain('Lapa ir aizsargāta.Noņemiet aizsardzību.');
    expect(pane.text()).not.toContain('Izlabot');
  });

  it('folds what tables lack into one line over all columns and tables', async () => {
    const lacks = (table: string, column: string): ReportedFinding =>
      finding('note', `Tabulā «${table}» nav ailes «${column}».`, `Pievienojiet «${column}».`, {
        ...{ code: 'column-missing', sheet: table, table, column, row: 3 },
      });
    const pane = await open([
      lacks('Personals', 'Slodze'),
      lacks('Personals', 'Amats'),
      lacks('Vertejumi', 'Skala'),
    ]);
    const summaries = [...pane.element.querySelectorAll('summary')];
    expect(summaries.map((one) => one.textContent)).toEqual([
      'Tabulās trūkst 3 aiļu; tās uzskatītas par tukšām',
    ]);
    expect(pane.element.querySelectorAll('details li')).toHaveLength(3);
    expect(pane.text()).toContain('Pievienojiet «Skala».');
  });

  it('says once, above all of a kind, what is to be done with each', async () => {
    const blank = (row: number): ReportedFinding =>
      finding('warning', `${String(row)}. rinda: nav termiņa.`, 'Ierakstiet datumu.', {
        ...{ sheet: 'Plāns', table: 'Plans', column: 'Termiņš', row },
      });
    const pane = await open([blank(5), blank(7)]);
    expect(pane.element.querySelector('summary')?.textContent).toBe(
      'Plāns · Termiņš · 2 vietasIerakstiet datumu.',
    );
    expect(pane.text()?.split('Ierakstiet datumu.')).toHaveLength(2);
  });

  it('says why the data could not be checked, and keeps what was found before', async () => {
    const model = createTestModel({
      check: async () => Promise.reject(new ExcelFault('cell-being-edited', 'test')),
    });
    const found = computed({ findings: [finding('warning', 'Nav termiņa.')] });
    const pane = await renderPane(
      <FindingsScreen report={found} model={model} environment="Excel" />,
    );
    await pane.click(pane.button('Pārbaudīt vēlreiz'));
    expect(pane.element.querySelector('[role=alert]')?.textContent).toContain(
      'Nospiediet Enter, lai pabeigtu rediģēšanu',
    );
    expect(pane.element.textContent).toContain('Nav termiņa.');
  });

  it('offers no mending where only people can know', async () => {
    const pane = await open([finding('warning', '«Oboja» nav sarakstā.')]);
    expect(() => pane.button('Labot…')).toThrow();
    expect(() => pane.button('Iet uz šūnu')).toThrow();
  });

  it('speaks English', async () => {
    const pane = await open([misspelt('Klavirspēle', 'Klavierspēle')], {}, 'en');
    expect(pane.text()).toContain('1 error');
    await pane.click(pane.button('Fix…'));
    expect(pane.text()).toContain('Column “Programma”: “Klavirspēle” → “Klavierspēle” (1 cell)');
  });
});
