/** @jest-environment jsdom */
import { act } from 'react';
import type { Report } from '../createReport';
import { ExcelFault } from '../excel/ExcelFault';
import type { Step } from '../excel/watchSteps';
import type { Connection } from './office/connectOffice';
import { PaneApp } from './PaneApp';
import { followWorkbook } from './model/followWorkbook';
import { createTestModel } from './testing/createTestModel';
import { clearPanes, renderPane } from './testing/renderPane';
import { change, computed, finding, indicator, refused } from './testing/reports';

const excel: Connection = {
  kind: 'excel',
  language: 'lv',
  ground: null,
  environment: 'Excel · OfficeOnline · 16.0.1',
};
const at = new Date(2026, 10, 22, 14, 5);

/** The pane over a recalculation whose steps and end the test decides. */
const open = async (connection: Connection = excel) => {
  const calls: {
    onStep: (step: Step) => void;
    resolve: (report: Report) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const model = createTestModel({
    recalculate: (onStep) =>
      new Promise((resolve, reject) => {
        calls.push({ onStep, resolve, reject });
      }),
    at,
    services: {
      inspect: async () => ({ tables: ['Iestatijumi', 'Raditaji'] }),
      results: async () => ({
        kind: 'outdated',
        calculatedAt: '20.11.2026. 09:10',
        schoolYear: '2024./2025.',
      }),
    },
  });
  await followWorkbook(model);
  const { language } = connection;
  const pane = await renderPane(
    <PaneApp connection={connection} model={model} language={language} />,
  );
  const call = (index = 0) => {
    const found = calls[index];
    if (!found) throw new Error('Nothing was asked to recalculate');
    return found;
  };
  return { ...pane, model, calls, call, text: () => pane.element.textContent };
};

const finish = async (pane: Awaited<ReturnType<typeof open>>, report: Report): Promise<void> => {
  await pane.click(pane.button('Pārrēķināt'));
  await act(async () => pane.call().resolve(report));
};

afterEach(async () => {
  jest.useRealTimers();
  await clearPanes();
});

describe('the pane', () => {
  it('says when it opens how the results in the workbook stand', async () => {
    const pane = await open();
    expect(pane.element.querySelector('[role="status"]')?.textContent).toBe(
      '↻Dati ir mainīti pēc pārrēķina 20.11.2026. 09:10; pārrēķiniet vēlreiz',
    );
    expect(pane.text()).toContain('Aprēķinātais mācību gads: 2024./2025.');
  });

  it('names the step while it waits, and shows a progress bar only after a second', async () => {
    jest.useFakeTimers();
    const pane = await open();
    await pane.click(pane.button('Pārrēķināt'));
    expect(pane.text()).toContain('Notiek pārrēķins');
    expect(pane.element.querySelector('progress')).toBeNull();

    await act(async () => {
      pane.call().onStep('write');
      jest.advanceTimersByTime(1000);
    });
    expect(pane.element.querySelector('progress')).not.toBeNull();
    expect(pane.text()).toContain('Ieraksta rezultātus…');
    await act(async () => pane.call().resolve(computed()));
    expect(pane.element.querySelector('progress')).toBeNull();
  });

  it('does not begin a second recalculation while one runs', async () => {
    const pane = await open();
    await pane.click(pane.button('Pārrēķināt'));
    await pane.click(pane.button('Pārrēķina…'));
    expect(pane.calls).toHaveLength(1);
  });

  it('counts the indicators of the computed year by status and tells what was written', async () => {
    const pane = await open();
    await finish(
      pane,
      computed({
        indicators: [
          indicator('met'),
          indicator('met'),
          indicator('not-met'),
          indicator('on-track', '2025./2026.'),
        ],
        written: { sheetsCreated: 2, cells: 214 },
      }),
    );
    const counts = [...pane.element.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.lastChild?.textContent,
      row.querySelector('dd')?.textContent,
    ]);
    expect(counts).toEqual([
      ['Sasniegts', '2'],
      ['Nav sasniegts', '1'],
      ['Izveidotās lapas', '2'],
      ['Mainītās šūnas', '214'],
    ]);
    expect(pane.text()).toContain('Upmalas Mūzikas skola');
    expect(pane.text()).toContain('Aprēķinātais mācību gads: 2024./2025.');
    expect(pane.text()).toContain('Rezultāti ir aktuāli; pārrēķināts 22.11.2026. 14:05');
    expect(pane.text()).toContain('Datos nav atrasts nekas labojams.');
  });

  it('stops before writing when asked, and says that nothing was changed', async () => {
    jest.useFakeTimers();
    const pane = await open();
    await pane.click(pane.button('Pārrēķināt'));
    await act(async () => {
      pane.call().onStep('read');
      jest.advanceTimersByTime(1000);
    });
    await pane.click(pane.button('Atcelt'));
    await act(async () => {
      try {
        pane.call().onStep('look');
      } catch (error) {
        pane.call().reject(error);
      }
    });
    expect(pane.text()).toContain('Pārrēķins atcelts; darbgrāmatā nekas nav mainīts');
    expect(pane.element.querySelector('[role="alert"]')).toBeNull();
  });

  it('offers no cancelling once the writing has begun', async () => {
    jest.useFakeTimers();
    const pane = await open();
    await pane.click(pane.button('Pārrēķināt'));
    await act(async () => {
      pane.call().onStep('write');
      jest.advanceTimersByTime(1000);
    });
    expect(() => pane.button('Atcelt')).toThrow();
  });

  it('tells what changed since last time, the first five of many', async () => {
    const pane = await open();
    await finish(pane, computed({ changes: [1, 2, 3, 4, 5, 6].map(change) }));
    expect(pane.text()).toContain('Kopš iepriekšējās reizes mainījušies 6 rezultāti.');
    expect(pane.text()).toContain(
      'Iepriekš: 80,00\u00a0% (↘ Atpaliek); tagad: 84,89\u00a0% (✔ Sasniegts)',
    );
    expect(pane.text()).not.toContain('R6 · ');
    await pane.click(pane.button('Rādīt visas izmaiņas'));
    expect(pane.text()).toContain('R6 · 2024./2025.');
  });

  it('says so when the sheets were up to date already', async () => {
    const pane = await open();
    await finish(pane, computed({ indicators: [indicator('met')] }));
    expect(pane.text()).toContain('Lapas jau bija aktuālas, tāpēc nekas nav mainīts.');
  });

  it('lists findings gravest first, with message and remedy, the gravest open', async () => {
    const pane = await open();
    await finish(
      pane,
      computed({
        findings: [
          finding('note', 'Tabulas nav.'),
          finding('error', '«septiņi» nav skaitlis.', 'Ierakstiet 7.'),
          finding('note', 'Vēl kas.'),
        ],
      }),
    );
    await pane.click(pane.button('Skatīt un labot'));
    const groups = [...pane.element.querySelectorAll('main section')];
    expect(groups.map((group) => group.querySelector('h2')?.textContent)).toEqual([
      '✖1 kļūda',
      '•2 piezīmes',
    ]);
    expect(groups[0]?.textContent).toContain('«septiņi» nav skaitlis.Ierakstiet 7.');
    const unfolded = groups.map((group) => group.querySelector('details')?.open);
    // A single finding stands without a fold.
    expect(unfolded).toEqual([undefined, false]);
  });

  it('shows the first twenty of a long list, and all of it when asked', async () => {
    const pane = await open();
    const findings = Array.from({ length: 45 }, (_, i) => finding('error', `${i + 1}. rinda`));
    await finish(pane, computed({ findings }));
    await pane.click(pane.button('Datu pārbaude'));
    expect(pane.element.querySelectorAll('main li')).toHaveLength(20);
    await pane.click(pane.button('Rādīt visu sarakstu (45)'));
    expect(pane.element.querySelectorAll('main li')).toHaveLength(45);
  });

  it('shows a refusal with what forbids it, and no figures', async () => {
    const pane = await open();
    await finish(pane, refused(finding('error', 'Lapa ir aizsargāta.', 'Noņemiet aizsardzību.')));
    expect(pane.text()).toContain('Nav pārrēķināts; darbgrāmatā nekas nav mainīts');
    expect(pane.text()).toContain('Lapa ir aizsargāta.Noņemiet aizsardzību.');
    expect(pane.text()).not.toContain('Rādītāju stāvoklis');
  });

  it("turns a fault of Excel's into a sentence, a next step and details", async () => {
    const pane = await open();
    await pane.click(pane.button('Pārrēķināt'));
    await act(async () => pane.call().reject(new ExcelFault('cell-being-edited', 'code 5004')));
    const alert = pane.element.querySelector('[role="alert"]');
    expect(alert?.textContent).toContain('Kāda šūna vēl tiek rediģēta');
    expect(alert?.textContent).toContain('Nospiediet Enter');
    const details = alert?.querySelector('textarea')?.value;
    expect(details).toContain('cell-being-edited: code 5004');
    expect(details).toContain('Excel · OfficeOnline · 16.0.1');
    expect(details).toContain(at.toISOString());
  });

  it('takes the fault away while the next attempt is under way', async () => {
    const pane = await open();
    await pane.click(pane.button('Pārrēķināt'));
    await act(async () => pane.call().reject(new Error('boom')));
    await pane.click(pane.button('Pārrēķināt'));
    expect(pane.element.querySelector('[role="alert"]')).toBeNull();
    await act(async () => pane.call(1).resolve(computed()));
    expect(pane.text()).toContain('Rezultāti ir aktuāli; pārrēķināts 22.11.2026. 14:05');
  });

  it('survives a report that it cannot show, and can be used again', async () => {
    const complaints = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const pane = await open();
    await finish(pane, { ...computed(), findings: undefined } as unknown as Report);
    expect(pane.text()).toContain('Rūtī radās kļūda');
    await pane.click(pane.button('Mēģināt vēlreiz'));
    expect(pane.text()).toContain('Rezultāti ir aktuāli');
    expect(complaints).toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('speaks English where Office does', async () => {
    const pane = await open({ ...excel, language: 'en' });
    expect(pane.text()).toContain('The data changed after the recalculation of');
    expect(pane.button('Recalculate')).toBeTruthy();
  });

  it('says what to do where there is no Excel to talk to', async () => {
    const outside = await open({ kind: 'outside-excel', language: 'lv' });
    expect(outside.text()).toContain('Šī lapa darbojas tikai kopā ar Excel.');
    expect(outside.element.querySelector('button')).toBeNull();
    const old = await open({ kind: 'excel-too-old', language: 'lv' });
    expect(old.text()).toContain('Izmantojiet Excel 2021 vai jaunāku');
    const silent = await open({ kind: 'no-answer', language: 'lv' });
    expect(silent.element.querySelector('[role="alert"]')?.textContent).toContain('Excel neatbild');
  });
});
