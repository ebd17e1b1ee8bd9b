import { filterBlock } from '../../book/filterBlock';
import { filterRows } from '../../model/filterRows';
import { readText } from '../../model/readCells';
import type { Sheet } from '../../book/Sheet';
import type { FilterButton } from '../grid/filterAt';
import { type GridLanguage, showValue } from '../grid/showValue';
import type { FilterChoice } from './FilterMenu';

const collators: Readonly<Record<GridLanguage, Intl.Collator>> = {
  lv: new Intl.Collator('lv', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/**
 * The texts of a filter's column, each once, in the rows that its other columns show: as Excel's
 * API names them, and as they are shown.
 */
export const readFilterChoices = (
  sheet: Sheet,
  { owner, filter, place }: FilterButton,
  language: GridLanguage,
): readonly FilterChoice[] => {
  const block = filterBlock(owner);
  if (!block) return [];
  const { body } = block;
  const key = block.columnAt(place);
  const own = filter.criteria.find((criterion) => criterion.column === key);
  const others = filter.criteria.filter((criterion) => criterion !== own);
  const isLet = filterRows(sheet, block, others);
  const isChosen = own && filterRows(sheet, block, [own]);
  const column = body.column + place;
  const found = new Map<string, FilterChoice>();
  const texts = readText(sheet, { ...body, column, columns: 1 }) ?? [];
  for (const [index, [text = '']] of texts.entries()) {
    if (!isLet[index]) continue;
    const row = body.row + index;
    const { numberFormat } = sheet.book.styles.at(sheet.style(row, column));
    const label = showValue(sheet.value(row, column), numberFormat, language);
    // Of a criterion that is not a choice of texts only the rows tell what it shows.
    const isShown = own?.texts ? (isChosen?.[index] ?? true) : !own || !sheet.rowHidden(row);
    found.set(text, { text, label, shown: isShown || (found.get(text)?.shown ?? false) });
  }
  return [...found.values()].sort((a, b) => collators[language].compare(a.label, b.label));
};
