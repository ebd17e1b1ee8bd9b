import { foldText } from '../../workbook/foldText';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** The section of `Ieraksti` in which the plan's goals stand. */
const goalSection = 'stratēģiskie mērķi';

/**
 * Finds priorities without a strategic goal, and goals (`Ieraksti`, Stratēģiskie mērķi) that no
 * priority serves. A goal is known by the number it begins with, or by its words.
 *
 * Says nothing where no priority names a goal, or none that it names is among the entries: then the
 * school keeps its goals elsewhere.
 */
export const checkStrategicGoals = ({ tables, year, log }: CheckContext): void => {
  const priorities = TableCells.of(tables, 'Prioritates');
  if (!priorities) return;
  const rows = priorities.rows.filter((row) => priorities.text('priority', row) !== '');
  const named = rows.map((row) => priorities.text('strategicGoal', row));
  if (named.every((goal) => goal === '')) return;
  for (const [at, row] of rows.entries()) {
    if (named[at] !== '') continue;
    log.add('warning', 'priority-without-goal', priorities.place('strategicGoal', row), null, {
      number: priorities.text('number', row),
      priority: priorities.text('priority', row),
    });
  }
  const entries = TableCells.of(tables, 'Ieraksti');
  const goals = (entries?.rowsOf(year) ?? []).filter(
    (row) => foldText(entries?.text('section', row) ?? '') === goalSection,
  );
  const served = goals.map((row) => {
    const goal = entries?.text('name', row) ?? '';
    return named.some((each) => isSameGoal(each, goal));
  });
  if (!entries || !served.includes(true)) return;
  for (const [at, row] of goals.entries()) {
    if (served[at]) continue;
    const goal = entries.text('name', row);
    log.add('warning', 'goal-without-priority', entries.place('name', row), goal);
  }
};

const isSameGoal = (named: string, goal: string): boolean => {
  const [a, b] = [foldText(named), foldText(goal)];
  if (a === '' || b === '') return false;
  const [numberA, numberB] = [numberOf(a), numberOf(b)];
  if (numberA !== null && numberB !== null) return numberA === numberB;
  return a.includes(b) || b.includes(a);
};

const numberOf = (text: string): string | null => /^(\d+)\./u.exec(text)?.[1] ?? null;
