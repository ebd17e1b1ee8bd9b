import { writeFileSync } from 'node:fs';
import { newWorkbook } from '../../host/file/newWorkbook';
import { saveWorkbook } from '../../host/file/openWorkbook';
import { type SqlCell, sqlColumns } from './Rival';

/** Writes the grades and a sheet of formulas, a row each, as .xlsx. */
export const writeSpreadsheet = (
  path: string,
  rows: readonly (readonly SqlCell[])[],
  formulas: Readonly<Record<string, string>>,
): void => {
  const file = newWorkbook('Formulas');
  const [target, grades] = [file.book.sheet('Formulas'), file.book.addSheet('Grades')];
  Object.keys(sqlColumns).forEach((name, column) => grades.setValue(0, column, name));
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== null) grades.setValue(row + 1, column, cell);
    }),
  );
  Object.entries(formulas).forEach(([name, formula], row) => {
    target?.setValue(row, 0, name);
    target?.setFormula(row, 1, formula);
  });
  writeFileSync(path, saveWorkbook(file));
};
