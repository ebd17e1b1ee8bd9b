import { selfCheckIds } from '../../src/excel/selfCheck/SelfCheck';
import { runSelfCheck } from '../../src/excel/selfCheck/runSelfCheck';
import { Book } from '../book/Book';
import { openInTest } from './testing/openInTest';

test('the embedded host confirms every fact about Excel that the add-in relies on', async () => {
  const book = new Book();
  book.addSheet('Lapa1');
  openInTest(book, { calculates: true });
  const results = await runSelfCheck();
  expect(results).toEqual(selfCheckIds.map((id) => ({ id, confirmed: true, details: '' })));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Lapa1']);
  expect(book.names).toEqual([]);
});

test('a name that a check broken off has left hinders no later one', async () => {
  const book = new Book();
  book.addSheet('Lapa1');
  book.setDefinedName('KA_Pasparbaudes_vards', '=#REF!$A$2');
  openInTest(book, { calculates: true });
  const results = await runSelfCheck();
  expect(results.filter(({ confirmed }) => !confirmed)).toEqual([]);
  expect(book.names).toEqual([]);
});
