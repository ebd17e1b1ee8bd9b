import { readWorkbookPlan } from '../../src/excel/readWorkbookPlan';
import type { PlanView } from '../../src/planning/readPlan';
import { findRow, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

let opened: OpenedFile;
beforeEach(() => {
  opened = openBytes(sampleBytes('ludza-2025-2028'));
});
afterEach(() => expect(opened.host.unmodelled).toEqual([]));

const read = async (now: Date): Promise<PlanView> => {
  const plan = await readWorkbookPlan({ year: null, language: 'lv', now });
  if (plan.outcome !== 'opened') throw new Error(plan.outcome);
  return plan;
};

test('each priority has its texts, its owner and its indicators as the sheet has them', async () => {
  const plan = await read(new Date(2027, 2, 20));
  expect(plan).toMatchObject({
    year: '2026./2027.',
    years: [2025, 2026, 2027],
    sheet: { title: 'PDCA 2026-2027', table: 'PDCA_2026_2027' },
  });
  const third = plan.priorities.find(({ number }) => number === '3');
  expect(third).toMatchObject({
    name: 'Pedagogu profesionālā izaugsme un sadarbība',
    texts: { do: 'Doties pieredzes apmaiņā uz citām skolām.' },
    responsible: 'Metodisko komisiju vadītāji',
    deadline: '31.03.2027.',
    due: { state: 'due-soon', days: 11 },
  });
  // 14 of 19 teachers: 73,68 %.
  expect(third?.indicators.find(({ id }) => id === 'L12')).toMatchObject({
    value: '73,68\u00a0%',
    status: 'behind',
    statusText: 'Atpaliek',
  });
});

test('what people typed and how they sorted is what is read', async () => {
  const table = tableOf(opened.book, 'PDCA_2026_2027');
  typeCell(table, findRow(table, 'ID', '3'), 'Turpmākā rīcība', 'Vienoties par vērošanas grafiku.');
  typeCell(table, findRow(table, 'ID', '3'), 'Termiņš', 'pēc semināra');
  reverseRows(opened.book, 'PDCA_2026_2027');
  const { priorities } = await read(new Date(2027, 3, 1));
  expect(priorities[0]?.number).toBe(String(priorities.length));
  expect(priorities.find(({ number }) => number === '3')).toMatchObject({
    texts: { act: 'Vienoties par vērošanas grafiku.' },
    deadline: 'pēc semināra',
    due: { state: 'none', days: null },
  });
});

test('before there is a sheet the plan of the tables stands in its place', async () => {
  opened.host.userEdit((workbook) => {
    workbook.worksheets.getItem('PDCA 2026-2027').delete();
  });
  const plan = await read(new Date(2027, 3, 1));
  expect(plan.sheet).toBeNull();
  expect(plan.priorities[0]).toMatchObject({ number: '1', row: null });
  expect(plan.priorities[0]?.texts.plan).not.toBe('');
});
