/** @jest-environment jsdom */
import type { CreationReport } from '../../createCreationReport';
import type { Language } from '../../i18n/translate';
import { LanguageContext } from '../parts/LanguageContext';
import type { CreationChoice, PaneServices } from '../services/PaneServices';
import { createTestModel, type TestModelParts } from '../testing/createTestModel';
import { clearPanes, renderPane } from '../testing/renderPane';
import { computed } from '../testing/reports';
import { FirstRunScreen } from './FirstRunScreen';

const made: CreationReport = {
  outcome: 'created',
  sheets: ['Iestatījumi'],
  findings: [],
  summary: 'Izveidotas lapas: Iestatījumi.',
};

const open = async (
  tables: readonly string[],
  parts: TestModelParts = {},
  language: Language = 'lv',
) => {
  const model = createTestModel(parts);
  const pane = await renderPane(
    <LanguageContext value={language}>
      <FirstRunScreen model={model} tables={tables} environment="" />
    </LanguageContext>,
  );
  return { ...pane, model, text: () => pane.element.textContent };
};

afterEach(clearPanes);

describe('the first run', () => {
  it('says what is written and what is never touched', async () => {
    const pane = await open([]);
    expect(pane.text()).toContain('Ko ieraksta');
    expect(pane.text()).toContain('Ko nekad neaiztiek');
    expect(pane.text()).toContain('Jūsu tabulas un ieraksti: tos tikai lasa.');
  });

  it('makes a workbook with a catalogue and the current year, and looks at it afterwards', async () => {
    const asked: CreationChoice[] = [];
    const services: Partial<PaneServices> = {
      create: async (choice) => {
        asked.push(choice);
        return made;
      },
      inspect: async () => ({ tables: ['Iestatijumi'] }),
    };
    const pane = await open([], { services });
    await pane.click(pane.button('Izveidot darbgrāmatu'));
    // A day in November 2026 is in the school year that began in September 2026.
    expect(asked).toEqual([{ preset: 'music-report', year: 2026 }]);
    expect(pane.text()).toContain('Izveidotas lapas: Iestatījumi.');
    expect(pane.model.workbook.get()).toMatchObject({ kind: 'seen', tables: ['Iestatijumi'] });
  });

  it('checks a workbook that has tables, without recalculating', async () => {
    const recalculate = jest.fn();
    const check = jest.fn(async () => computed());
    const pane = await open(['Iestatijumi', 'Raditaji'], { recalculate, check });
    expect(pane.text()).toContain('Atrastas 2 pazīstamas tabulas.');
    await pane.click(pane.button('Pārbaudīt šo darbgrāmatu'));
    expect(check).toHaveBeenCalledTimes(1);
    expect(recalculate).not.toHaveBeenCalled();
  });

  it('speaks English', async () => {
    const pane = await open([], {}, 'en');
    expect(pane.text()).toContain('What it never touches');
    expect(pane.button('Create the workbook')).toBeTruthy();
  });
});
