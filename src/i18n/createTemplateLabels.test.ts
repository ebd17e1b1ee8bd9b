import { type TableName, tableNames, tableSchema } from '../workbook/schema';
import en from './template.en.json';
import lv from './template.lv.json';

const keysOf = (texts: Readonly<Record<string, object>>): string[] =>
  Object.entries(texts).flatMap(([table, columns]) =>
    Object.keys(columns).map((key) => `${table}.${key}`),
  );

const columns = tableNames.flatMap((name: TableName) =>
  tableSchema(name).columns.map(({ key }) => `${name}.${key}`),
);

it.each([
  ['remarks', lv.remarks, en.remarks],
  ['examples', lv.examples, en.examples],
])('has %s of columns that exist, the same in both languages', (_, latvian, english) => {
  expect(keysOf(latvian).filter((key) => !columns.includes(key))).toEqual([]);
  expect(keysOf(english).sort()).toEqual(keysOf(latvian).sort());
});
