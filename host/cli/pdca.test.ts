import { findRow, readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const carried = 'Pārņemts no iepriekšējā gada';
const later = 'PDCA_2026_2027';
let opened: OpenedFile;

/** Ludza as a school meets it, its PDCA sheets taken away so that they are made anew. */
const makeSheetsAnew = () => {
  for (const year of ['2025_2026', '2026_2027', '2027_2028']) {
    opened.book.removeSheet(tableOf(opened.book, `PDCA_${year}`).sheet);
  }
};
const typeAct = (id: string, text: string | null) => {
  const table = tableOf(opened.book, 'PDCA_2025_2026');
  typeCell(table, findRow(table, 'ID', id), 'Turpmākā rīcība', text);
};
const rowOf = (table: string, id: string) =>
  readRows(opened.book, table).find(({ ID }) => ID === id) ?? {};

beforeEach(() => {
  opened = openBytes(sampleBytes('ludza-2025-2028'));
});

test('what a year did not finish is offered in the next, as the staff wrote it', async () => {
  const own = rowOf('PDCA_2025_2026', '1')['Turpmākā rīcība'];
  await opened.press();
  const done = readRows(opened.book, 'PDCA_2025_2026');
  const next = readRows(opened.book, later);
  expect(own).toBeTruthy();
  for (const { ID, Izpilde: outcome, 'Turpmākā rīcība': act } of done) {
    const isFinished = String(outcome).startsWith('✔');
    expect(next.find((row) => row['ID'] === ID)?.[carried]).toBe(isFinished ? null : act);
  }
  expect(done.some(({ Izpilde: outcome }) => !String(outcome).startsWith('✔'))).toBe(true);
  // The plan has no year before its first.
  expect(tableOf(opened.book, 'PDCA_2025_2026').columns.map(({ name }) => name)).not.toContain(
    carried,
  );
});

test('it follows the text through sorting and editing, and never touches a cell of the staff', async () => {
  await opened.press();
  const open = readRows(opened.book, 'PDCA_2025_2026').find(
    ({ Izpilde: outcome }) => !String(outcome).startsWith('✔'),
  );
  const id = String(open?.['ID']);
  const before = rowOf(later, id);
  typeAct(id, '=turpināt; «1-2» kopā ar vecākiem');
  reverseRows(opened.book, later);
  expect((await opened.press(1)).written.cells).toBeGreaterThan(0);
  expect(rowOf(later, id)).toEqual({ ...before, [carried]: '=turpināt; «1-2» kopā ar vecākiem' });
  expect((await opened.press(2)).written.cells).toBe(0);

  typeAct(id, null);
  await opened.press(3);
  expect(rowOf(later, id)).toEqual({ ...before, [carried]: null });
});

test('deadlines are marked by formulas over the sheet as it is made, with signs', async () => {
  makeSheetsAnew();
  await opened.press();
  const { sheet, columns, rect } = tableOf(opened.book, later);
  const headers = columns.map(({ name }) => name);
  expect(headers.indexOf(carried)).toBe(headers.indexOf('Plānot') - 1);
  const letter = (header: string) => String.fromCharCode(65 + headers.indexOf(header));
  const [due, outcome] = [letter('Termiņš'), letter('Izpilde')].map(
    (column) => `$${column}${rect.row + 2}`,
  );
  const rules = sheet.conditionalFormats.flatMap(({ rule, style }) =>
    rule.kind === 'expression' ? [[rule.formula, style?.numberFormat]] : [],
  );
  const isOpen = `ISNUMBER(${String(due)}),LEFT(${String(outcome)},1)<>"✔"`;
  const formulas = rules.map(([formula]) => formula);
  expect(formulas).toContain(`AND(${isOpen},${String(due)}<TODAY())`);
  expect(formulas).toContain(`AND(${isOpen},${String(due)}>=TODAY(),${String(due)}<=TODAY()+14)`);
  expect(rules.map(([, format]) => format)).toEqual(
    expect.arrayContaining(['"⚠ "dd.mm.yyyy.', '"◷ "dd.mm.yyyy.']),
  );
});
