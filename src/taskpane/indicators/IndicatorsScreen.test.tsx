/** @jest-environment jsdom */
import type { MeasurementChange } from '../../editing/saveMeasurement';
import type { IndicatorChange } from '../../editing/saveIndicator';
import type { GoalOutcomeChange } from '../../editing/saveGoalOutcome';
import type { SaveReport } from '../../excel/editWorkbook';
import type { SelectedRows } from '../../excel/selectRows';
import type { Language } from '../../i18n/translate';
import { LanguageContext } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';
import { createTestModel } from '../testing/createTestModel';
import { chooseIn, typeInto } from '../testing/fillIn';
import { clearPanes, type Rendered, renderPane } from '../testing/renderPane';
import { openSampleBook } from '../testing/sampleBook';
import { IndicatorsScreen } from './IndicatorsScreen';

afterEach(clearPanes);

const saved: SaveReport = {
  outcome: 'saved',
  created: false,
  cells: 1,
  sheet: 'Rādītāji',
  findings: [],
};

const open = async (
  given: Partial<PaneServices> = {},
  language: Language = 'lv',
): Promise<Rendered> => {
  const book = await openSampleBook(language);
  const services = { openIndicators: () => Promise.resolve(book), ...given };
  return renderPane(
    <LanguageContext.Provider value={language}>
      <IndicatorsScreen
        model={createTestModel({ services })}
        environment="test"
        defer={(work) => {
          work();
          return () => undefined;
        }}
      />
    </LanguageContext.Provider>,
  );
};

/** What of a row is read out: the parts of it that are not hidden from screen readers. */
const readRow = (row: Element): string => {
  const parts = [...row.querySelectorAll(':scope > :not([aria-hidden])')];
  return parts.map((part) => part.textContent).join(' ');
};
const rowOf = ({ element }: Rendered, id: string): HTMLElement => {
  const rows = [...element.querySelectorAll<HTMLElement>('button[aria-expanded]')];
  const row = rows.find((one) => readRow(one).startsWith(`${id} `));
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const rowsOf = ({ element }: Rendered): string[] =>
  [...element.querySelectorAll('button[aria-expanded]')].map(readRow);

test('lists indicators by area with value and status, and finds them without the marks of letters', async () => {
  const pane = await open();
  expect(rowsOf(pane)).toEqual([
    'S1 Pedagogi ar kvalitātes pakāpi Sasniegts 66,67\u00a0%',
    'V1 Remonts pabeigts Nav datu –',
  ]);
  expect([...pane.element.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    'Personāls',
    'Vide',
  ]);
  await typeInto(pane.element, 'Meklēt rādītāju', 'kvalitates');
  expect(rowsOf(pane)).toHaveLength(1);
  expect(pane.element.textContent).toContain('Atrasts 1 rādītājs no 2');
  await typeInto(pane.element, 'Meklēt rādītāju', '');
  await chooseIn(pane.element, 'Statuss', 'no-data');
  expect(rowsOf(pane)[0]).toContain('V1');
  await chooseIn(pane.element, 'Statuss', 'met');
  await chooseIn(pane.element, 'Joma', '+Vide');
  expect(pane.element.textContent).toContain('Šādu rādītāju nav.');
});

test('opens a value in place: what it is made of, its trend told in words, and its formula', async () => {
  const pane = await open();
  await pane.click(rowOf(pane, 'S1'));
  expect(rowOf(pane, 'S1').getAttribute('aria-expanded')).toBe('true');
  const { textContent } = pane.element;
  expect(textContent).toContain('66,67\u00a0% (2 no 3)');
  expect(textContent).toContain('Grupa ir Pedagogs');
  // 1 of 2 the year before, 2 of 3 now.
  expect(pane.element.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Pedagogi ar kvalitātes pakāpi pa mācību gadiem: 2023./2024. 50,00\u00a0%; 2024./2025. 66,67\u00a0%.',
  );
  expect(pane.element.querySelector('pre')?.textContent).toContain('Personals[Grupa]="Pedagogs"');
});

test('draws years that were frozen before the plan, and tells which they are', async () => {
  const book = await openSampleBook('lv', { hasPast: true });
  const pane = await open({ openIndicators: () => Promise.resolve(book) });
  await pane.click(rowOf(pane, 'S1'));
  const figure = pane.element.querySelector('figure');
  expect(figure?.querySelectorAll('circle')).toHaveLength(5);
  // Five names would touch one another, so that the first and the latest value bear theirs.
  expect([...(figure?.querySelectorAll('text') ?? [])].map((one) => one.textContent)).toEqual([
    ...['12,50\u00a0%', '2019./2020.', '66,67\u00a0%', '2024./2025.'],
  ]);
  expect(figure?.querySelector('figcaption')?.textContent).toBe(
    'Pa mācību gadiem. Pārtrauktā līnija rāda mērķi. Tukšs aplītis: vērtība fiksēta lapā «Vēsture».',
  );
  expect(figure?.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Pedagogi ar kvalitātes pakāpi pa mācību gadiem: 2019./2020. 12,50\u00a0% (fiksēta vērtība); 2020./2021. 12,50\u00a0% (fiksēta vērtība); 2022./2023. 25,00\u00a0% (fiksēta vērtība); 2023./2024. 50,00\u00a0%; 2024./2025. 66,67\u00a0%.',
  );
});

test('offers rows that stand apart one place at a time', async () => {
  const asked: unknown[] = [];
  const pane = await open({
    selectRows: async (options): Promise<SelectedRows> => {
      asked.push(options);
      return options.block === null
        ? { outcome: 'several', count: 2, blocks: ['Personāls!A4', 'Personāls!A9'] }
        : { outcome: 'selected', count: 2 };
    },
  });
  await pane.click(rowOf(pane, 'S1'));
  await pane.click(pane.button('Parādīt skaitītāja rindas'));
  expect(pane.element.textContent).toContain('2 rindas nav cita citai blakus.');
  await pane.click(pane.button('Iet uz 9. rindu'));
  expect(pane.element.textContent).toContain('Lapā iezīmētas 2 rindas.');
  expect(asked).toEqual([
    { id: 'S1', year: 2024, part: 'numerator', block: null },
    { id: 'S1', year: 2024, part: 'numerator', block: 'Personāls!A9' },
  ]);
  // The other place is still a press away.
  expect(pane.button('Iet uz 4. rindu')).toBeTruthy();
});

describe('editing a row of the catalogue', () => {
  test('shows at once what the change comes to, and saves it on the press', async () => {
    const changes: IndicatorChange[] = [];
    const pane = await open({
      saveIndicator: async (change) => {
        changes.push(change);
        return saved;
      },
    });
    await pane.click(rowOf(pane, 'S1'));
    await pane.click(pane.button('Labot rādītāju'));
    expect(document.activeElement?.textContent).toBe('Rādītājs S1');
    expect(pane.element.textContent).toContain('66,67\u00a0% (2 no 3)');

    // The builder and the text are one: what is added stands in the text.
    const [, add] = [...pane.element.querySelectorAll('button')].filter(
      (button) => button.textContent === 'Pievienot nosacījumu',
    );
    if (add === undefined) throw new Error('no button');
    await pane.click(add);
    await chooseIn(pane.element, 'Lauks', 'Slodze');
    await chooseIn(pane.element, 'Salīdzina', '>=');
    await typeInto(pane.element, 'Vērtība', '1');
    const [submit] = [...pane.element.querySelectorAll('[role=group] button')].filter(
      (button) => button.textContent === 'Pievienot nosacījumu',
    );
    await pane.click(submit as HTMLElement);
    const texts = [...pane.element.querySelectorAll('textarea')].map(({ value }) => value);
    expect(texts).toContain('Grupa = Pedagogs; Slodze >= 1');
    // Of the two with a full workload one has a grade.
    expect(pane.element.textContent).toContain('50,00\u00a0% (1 no 2)');
    expect(pane.element.textContent).toContain('rindas: 1 no 2');
    expect(changes).toEqual([]);

    await pane.submit();
    expect(changes).toHaveLength(1);
    expect(changes[0]?.draft.whole).toBe('Grupa = Pedagogs; Slodze >= 1');
    expect(changes[0]?.opened?.draft.whole).toBe('Grupa = Pedagogs');
    // One is back at the row from which one came.
    expect(document.activeElement).toBe(rowOf(pane, 'S1'));
    expect(pane.element.textContent).toContain('ierakstīta 1 šūna');
  });

  test('a part is taken away, and a text that has no parts stays a text with its fault', async () => {
    const pane = await open();
    await pane.click(rowOf(pane, 'S1'));
    await pane.click(pane.button('Labot rādītāju'));
    const remove = pane.element.querySelector<HTMLElement>(
      '[aria-label="Noņemt nosacījumu: Grupa ir Pedagogs"]',
    );
    if (remove === null) throw new Error('no button');
    await pane.click(remove);
    expect(pane.element.textContent).toContain('Visas gada rindas');
    const labels = [...pane.element.querySelectorAll('label')];
    const last = labels.filter((label) => label.textContent === 'Nosacījums tekstā').at(-1);
    await typeInto(pane.element, last?.htmlFor ?? '', 'Grupa = Pedagogs;; Slodze');
    expect(pane.element.textContent).toContain('Šo tekstu pa daļām nevar parādīt');
    expect(pane.element.textContent).toContain('18. zīme:');
    expect(pane.element.querySelectorAll('[aria-invalid=true]')).toHaveLength(1);
  });

  test('a refusal is shown with its remedy, and what was typed stays', async () => {
    const pane = await open({
      saveIndicator: async () => ({
        ...{ outcome: 'refused', created: false, cells: 0, sheet: null },
        findings: [{ message: 'Kolēģis mainījis.', remedy: 'Atsvaidziniet.' }],
      }),
    });
    await pane.click(pane.button('Jauns rādītājs'));
    await typeInto(pane.element, 'ID', 'N1');
    await pane.submit();
    expect(pane.element.querySelector('[role=alert]')?.textContent).toContain('Kolēģis mainījis.');
    const id = [...pane.element.querySelectorAll('input')].map(({ value }) => value);
    expect(id).toContain('N1');
  });

  test('a new indicator asks one thing after another, and blames nobody before', async () => {
    const pane = await open();
    await pane.click(pane.button('Jauns rādītājs'));
    const labels = (): (string | null)[] =>
      [...pane.element.querySelectorAll('label')].map((label) => label.textContent);
    expect(pane.element.textContent).not.toContain('nav norādīts');
    expect(labels()).not.toContain('Tabula');
    expect(pane.element.textContent).not.toContain('Ar šiem nosacījumiem');
    await chooseIn(pane.element, 'Veids', 'īpatsvars');
    expect(pane.element.textContent).toContain('Ar šiem nosacījumiem');
    expect(labels()).toContain('Tabula');
    expect(pane.element.textContent).not.toContain('nav norādīts');
    await chooseIn(pane.element, 'Veids', 'manuāls');
    await chooseIn(pane.element, 'Veids', '');
    expect(labels()).not.toContain('Tabula');
  });

  test('an ID that another row has is said before saving', async () => {
    const pane = await open();
    await pane.click(pane.button('Jauns rādītājs'));
    await typeInto(pane.element, 'ID', 's1');
    expect(pane.element.textContent).toContain('ID «s1» jau ir citam rādītājam');
  });
});

test('an entered value goes with its evidence', async () => {
  const changes: MeasurementChange[] = [];
  const pane = await open({
    saveMeasurement: async (change) => {
      changes.push(change);
      return { ...saved, created: true, cells: 4, sheet: 'Mūsu mērījumi' };
    },
  });
  await pane.click(rowOf(pane, 'V1'));
  await pane.click(pane.button('Ierakstīt vērtību'));
  await typeInto(pane.element, 'Vērtība', 'Jā');
  await typeInto(pane.element, 'Pierādījums', 'Pieņemšanas akts');
  await pane.submit();
  expect(changes).toMatchObject([
    { id: 'V1', year: 2024, changed: ['value', 'evidence'], draft: { value: 'Jā' } },
  ]);
  expect(pane.element.textContent).toContain('Lapā «Mūsu mērījumi» ierakstītas 4 šūnas.');
});

test('the outcome of the goal that names the indicator is chosen from the words of the list', async () => {
  const changes: GoalOutcomeChange[] = [];
  const pane = await open({
    saveGoalOutcome: async (change) => {
      changes.push(change);
      return saved;
    },
  });
  await pane.click(rowOf(pane, 'V1'));
  await pane.click(pane.button('Gada mērķa izpilde'));
  await chooseIn(pane.element, 'Izpilde', 'Sasniegts');
  await pane.submit();
  expect(changes).toMatchObject([
    { outcome: 'Sasniegts', comment: null, goal: { result: 'Remonts ir pabeigts' } },
  ]);
});

test('all of it in English', async () => {
  const pane = await open({}, 'en');
  expect(rowsOf(pane)[0]).toBe('S1 Pedagogi ar kvalitātes pakāpi Met 66.67%');
  await pane.click(rowOf(pane, 'S1'));
  await pane.click(pane.button('Edit indicator'));
  expect(pane.element.textContent).toContain('With these conditions');
  expect(pane.element.textContent).toContain('rows: 2 of 3');
});

test('a workbook that cannot be read is said with what to do, and can be tried again', async () => {
  let tries = 0;
  const book = await openSampleBook();
  const pane = await open({
    openIndicators: async () => {
      tries += 1;
      if (tries === 1) throw new Error('gone');
      return book;
    },
  });
  expect(pane.element.querySelector('[role=alert]')).not.toBeNull();
  await pane.click(pane.button('Mēģināt vēlreiz'));
  expect(rowsOf(pane)).toHaveLength(2);
});
