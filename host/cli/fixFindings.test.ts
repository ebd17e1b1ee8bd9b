import { checkOpenWorkbook } from '../../src/excel/recalculateWorkbook';
import { fixWorkbookFindings } from '../../src/excel/fixWorkbookFindings';
import type { Fix } from '../../src/fixes/proposeFix';
import { findRow, readCell, readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

let opened: OpenedFile;
beforeEach(() => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
});
afterEach(() => expect(opened.host.unmodelled).toEqual([]));

const pupils = () => tableOf(opened.book, 'Izglitojamie');
/** A pupil's row, by the code that the sample gives her. */
const rowOf = (pupil: string): number => findRow(pupils(), 'Izglītojamais', pupil);
const programmeOf = (pupil: string): unknown => readCell(pupils(), rowOf(pupil), 'Programma');

const check = () =>
  checkOpenWorkbook({ year: null, language: 'lv', now: new Date(2026, 10, 22, 14, 5) });

/** What the check proposes for the programmes of pupils. */
const proposals = async (): Promise<readonly Fix[]> => {
  const { findings } = await check();
  return findings.flatMap(({ fix, table, column }) =>
    fix !== null && table === 'Izglitojamie' && column === 'Programma' ? [fix] : [],
  );
};

/** Lets a colleague act between our look and the write that follows. */
const beforeWrite = (act: () => void): void => {
  const { endpoint, host } = opened;
  const handle = endpoint.handle.bind(endpoint);
  let requests = 0;
  endpoint.handle = (body, bytes) => {
    requests += 1;
    if (requests === 2) host.userEdit(act, 'co-author');
    return handle(body, bytes);
  };
};

describe('mending a misspelt programme', () => {
  const right = 'Klavierspēle I';
  beforeEach(() => {
    expect(programmeOf('AMS-001')).toBe(right);
    typeCell(pupils(), rowOf('AMS-001'), 'Programma', 'Klavirspēle I');
  });

  test('is proposed by a check, which writes nothing', async () => {
    const before = readRows(opened.book, 'Izglitojamie');
    const fixes = await proposals();
    expect(fixes).toEqual([
      {
        table: 'Izglitojamie',
        column: 'Programma',
        from: 'Klavirspēle I',
        to: right,
        count: 1,
      },
    ]);
    expect(readRows(opened.book, 'Izglitojamie')).toEqual(before);
  });

  test('writes that cell and no other, and nothing the second time', async () => {
    const before = readRows(opened.book, 'Izglitojamie');
    const fixes = await proposals();
    const fixed = await fixWorkbookFindings(fixes, 'lv');
    expect(fixed).toEqual({ outcome: 'fixed', cells: 1, formulas: 0, findings: [] });
    expect(readRows(opened.book, 'Izglitojamie')).toEqual(
      before.map((row) =>
        row['Izglītojamais'] === 'AMS-001' ? { ...row, Programma: right } : row,
      ),
    );
    expect((await fixWorkbookFindings(fixes, 'lv')).cells).toBe(0);
    expect(await proposals()).toEqual([]);
  });

  test('finds the cell again after a colleague has sorted, and leaves every other as it was', async () => {
    const fixes = await proposals();
    const before = readRows(opened.book, 'Izglitojamie');
    beforeWrite(() => reverseRows(opened.book, 'Izglitojamie'));
    const { findings } = await fixWorkbookFindings(fixes, 'lv');
    expect(findings).toEqual([]);
    expect(readRows(opened.book, 'Izglitojamie')).toEqual(
      before
        .map((row) => (row['Izglītojamais'] === 'AMS-001' ? { ...row, Programma: right } : row))
        .reverse(),
    );
  });

  test('refuses on a protected sheet, with nothing written', async () => {
    const fixes = await proposals();
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Izglītojamie').protection.protect();
      await context.sync();
    });
    const fixed = await fixWorkbookFindings(fixes, 'lv');
    expect(fixed.outcome).toBe('refused');
    expect(fixed.findings[0]?.code).toBe('own-sheet-protected');
    expect(programmeOf('AMS-001')).toBe('Klavirspēle I');
  });
});
