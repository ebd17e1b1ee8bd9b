import type { Table } from '../../book/Table';
import { readText } from '../../model/readCells';
import { type GridLanguage, showValue } from '../grid/showValue';
import type { FilterChoice } from './FilterMenu';

const collators: Readonly<Record<GridLanguage, Intl.Collator>> = {
  lv: new Intl.Collator('lv', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** The texts of a table's column, each once: as Excel's API names them, and as they are shown. */
export const readFilterChoices = (
  { sheet, bodyRect: body }: Table,
  column: number,
  language: GridLanguage,
): readonly FilterChoice[] => {
  const found = new Map<string, FilterChoice>();
  const texts = readText(sheet, { ...body, column, columns: 1 }) ?? [];
  for (const [index, [text = '']] of texts.entries()) {
    const row = body.row + index;
    const { numberFormat } = sheet.book.styles.at(sheet.style(row, column));
    const label = showValue(sheet.value(row, column), numberFormat, language);
    const shown = !sheet.rowHidden(row) || (found.get(text)?.shown ?? false);
    found.set(text, { text, label, shown });
  }
  return [...found.values()].sort((a, b) => collators[language].compare(a.label, b.label));
};
