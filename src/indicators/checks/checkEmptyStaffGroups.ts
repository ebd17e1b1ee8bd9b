import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import { wordLists } from '../../workbook/wordLists';
import { parseCondition } from '../conditions/parseCondition';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** A word that is none of these has its finding already. */
const groups = new Set(wordLists['staff-group'].words.map(foldText));

/**
 * Finds groups of staff that an indicator counts and of which nobody is entered in the year: the 0
 * may be true, or the rows may be missing.
 */
export const checkEmptyStaffGroups = ({
  catalogue,
  figures,
  tables,
  year,
  log,
}: CheckContext): void => {
  const staff = TableCells.of(tables, 'Personals');
  const rows = staff?.rowsOf(year) ?? [];
  if (!staff || rows.length === 0 || staff.lacks('group')) return;
  const entered = new Set(rows.map((row) => foldText(staff.text('group', row))));
  const said = new Set<string>();
  for (const indicator of catalogue) {
    const { population } = figures.of(indicator, year);
    if (population.table !== staff.table.name) continue;
    for (const group of groupsOf([indicator.part, indicator.whole])) {
      const isNews = !entered.has(foldText(group)) && !said.has(foldText(group));
      if (!isNews || !groups.has(foldText(group))) continue;
      said.add(foldText(group));
      const place = { sheet: staff.table.sheet, table: staff.table.name };
      const column = staff.column('group')?.header ?? '';
      const params = { id: indicator.id, name: indicator.name, year: formatSchoolYear(year) };
      log.add('note', 'staff-group-empty', { ...place, column }, group, params);
    }
  }
};

/** Groups that a condition asks for one at a time; of alternatives one may well be empty. */
const groupsOf = (conditions: readonly string[]): readonly string[] =>
  conditions.flatMap((text) =>
    (parseCondition(text).condition ?? []).flatMap(({ field, operator, operands }) => {
      const [operand, ...more] = operands;
      const isOne = operator === '=' && operand && more.length === 0;
      if (!isOne || operand.isBlank || operand.isPrefix) return [];
      return ['grupa', 'group'].includes(foldText(field)) ? [operand.text] : [];
    }),
  );
