import { foldText } from '../../workbook/foldText';
import { splitList } from '../../workbook/values/splitList';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** Numerals in words, as they begin in every gender and case. */
const numerals =
  /(?<!\p{L})(?:vien[aiosāuīm]|div[aiosāiēu]|abi|abas|trīs|trij|četr|piec|sešiem|seši|sešas|septi[ņn]|astoņ|deviņ|desmit|simt)/iu;

/**
 * Finds tasks of the plan (rows of `Plans`, from which the PDCA sheets are made) without a priority
 * that exists, without somebody responsible or without a deadline, and results that are called
 * quantitative and hold no number (also in `GadaMerki`).
 */
export const checkTasks = (context: CheckContext): void => {
  checkPlan(context);
  const goals = TableCells.of(context.tables, 'GadaMerki');
  for (const row of goals?.rows ?? []) {
    if (!goals || !foldText(goals.text('kind', row)).startsWith('kvant')) continue;
    noteWords(context, goals.text('result', row), goals.place('result', row));
  }
};

const checkPlan = (context: CheckContext): void => {
  const { tables, log } = context;
  const plan = TableCells.of(tables, 'Plans');
  if (!plan) return;
  const known = knownPriorities(tables);
  for (const row of plan.rows) {
    const task = plan.text('task', row) || plan.text('qualitativeResult', row);
    const isEmpty = task === '' && plan.text('quantitativeResult', row) === '';
    if (isEmpty) continue;
    const year = plan.schoolYear('year', row);
    const params = { task: shorten(task || plan.text('quantitativeResult', row)) };
    const named = splitList(plan.text('priority', row));
    if (named.length === 0 && !plan.lacks('priority')) {
      log.add('warning', 'task-without-priority', plan.place('priority', row), null, params);
    }
    for (const each of known.size === 0 ? [] : named) {
      if (known.has(foldText(each))) continue;
      log.add('warning', 'priority-unknown', plan.place('priority', row), each, params);
    }
    if (year !== null) noteOpen(context, plan, row, params);
    const quantity = plan.text('quantitativeResult', row);
    noteWords(context, quantity, plan.place('quantitativeResult', row));
  }
};

/** Nobody answers for the task, or nobody says until when. */
const noteOpen = (
  { log }: CheckContext,
  plan: TableCells<'Plans'>,
  row: number,
  params: Readonly<Record<string, string>>,
): void => {
  if (plan.text('responsible', row) === '' && !plan.lacks('responsible')) {
    log.add('warning', 'task-without-owner', plan.place('responsible', row), null, params);
  }
  const isBlank = plan.number('deadline', row) === null && !plan.isUnreadable('deadline', row);
  if (isBlank && !plan.lacks('deadline')) {
    log.add('warning', 'task-without-deadline', plan.place('deadline', row), null, params);
  }
};

const noteWords = (
  { log }: CheckContext,
  quantity: string,
  place: ReturnType<TableCells<'Plans'>['place']>,
): void => {
  if (quantity === '' || /\d/u.test(quantity) || numerals.test(quantity)) return;
  log.add('note', 'quantity-without-number', place, quantity);
};

/** Numbers and names of the priorities. */
const knownPriorities = (tables: CheckContext['tables']): ReadonlySet<string> => {
  const priorities = TableCells.of(tables, 'Prioritates');
  return new Set(
    (priorities?.rows ?? [])
      .flatMap((row) => [priorities?.text('number', row), priorities?.text('priority', row)])
      .flatMap((text) => (text ? [foldText(text)] : [])),
  );
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
