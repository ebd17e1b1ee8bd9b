import { type Report } from '../../src/createReport';
import { recalculateWorkbook } from '../../src/excel/recalculateWorkbook';
import type { Language } from '../../src/i18n/translate';
import { findRow, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const press = (language: Language): Promise<Report> =>
  recalculateWorkbook({ year: null, language, now: new Date(2026, 5, 22, 14, 0) });

/** What is said of a condition that is typed at A38 of the Alūksne sample, in both languages. */
const typeCondition = async (condition: string) => {
  const opened = openBytes(sampleBytes('aluksne-2024-2025'));
  const catalogue = tableOf(opened.book, 'Raditaji');
  const row = findRow(catalogue, 'ID', 'A38');
  typeCell(catalogue, row, 'Skaitītājs', condition);
  const reports = [await press('lv'), await press('en')];
  return reports.map(({ findings, indicators }) => ({
    finding: findings.find(({ code }) => code.startsWith('condition-')),
    excelRow: row + 1,
    value: indicators.find(({ id, year }) => id === 'A38' && year === '2024./2025.')?.value,
  }));
};

describe('a condition that cannot be evaluated', () => {
  const level = 'Izglītojamā līmenis';
  // Positions are counted by hand, from 1.
  it.each([
    ['Izglītojamā limenis = Augsts', 'condition-field-misspelt', '1', level],
    ['Noslēdza = Jā; Grāda = 3', 'condition-field-unknown', '16', level],
    [`${level} Augsts`, 'condition-expects-operator', '27', 'Augsts'],
    [`${level} =`, 'condition-expects-value', '22', '='],
    [`${level} > Augsts`, 'condition-text-ordered', '23', 'Augsts'],
    ['Klase >= piektā', 'condition-value-not-number', '10', 'piektā'],
    ['Absolvents > Jā', 'condition-yes-no-ordered', '1', '>'],
  ])(
    '%s is %s at character %s',
    async (condition, code, position, named) => {
      for (const { finding, excelRow, value } of await typeCondition(condition)) {
        expect(finding).toMatchObject({
          code,
          severity: 'error',
          sheet: 'Rādītāji',
          table: 'Raditaji',
          row: excelRow,
          column: 'Skaitītājs',
        });
        expect(finding?.message).toMatch(
          new RegExp(`(?<!\\d)${position}\\. zīm|character ${position}(?!\\d)`, 'u'),
        );
        expect(`${finding?.message} ${finding?.remedy}`).toContain(named);
        expect(value).toBeNull();
      }
    },
    30_000,
  );
});

describe('merged cells of a table', () => {
  const merge = ({ book }: OpenedFile): void => {
    const { sheet, bodyRect } = tableOf(book, 'Programmas');
    sheet.setMerges([{ ...bodyRect, rows: 2, columns: 1 }]);
  };

  it('are found where they are, and no table without them is named', async () => {
    const opened = openBytes(sampleBytes('aluksne-2024-2025'));
    merge(opened);
    const { findings } = await press('lv');
    expect(findings.filter(({ code }) => code === 'merged-cells')).toMatchObject([
      { severity: 'warning', sheet: 'Programmas', table: 'Programmas', value: 'A4:A5' },
    ]);
  });

  it('are asked for without harm in a workbook that lacks tables', async () => {
    const opened = openBytes(sampleBytes('aluksne-2024-2025'));
    for (const name of ['Vakances', 'Aptaujas']) {
      opened.book.removeSheet(tableOf(opened.book, name).sheet);
    }
    merge(opened);
    const { outcome, findings } = await press('lv');
    expect(outcome).toBe('computed');
    expect(findings.filter(({ code }) => code === 'merged-cells')).toHaveLength(1);
  });
});
