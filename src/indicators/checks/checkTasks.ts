import { foldText } from '../../workbook/foldText';
import { splitList } from '../../workbook/values/splitList';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** Numerals in words, as they begin in every gender and case. */
const numerals =
  /(?<!\p{L})(?:vien[aiosāuīm]|div[aiosāiēu]|abi|abas|trīs|trij|četr|piec|sešiem|seši|sešas|septi[ņn]|astoņ|deviņ|desmit|simt)/iu;

/**
 * Finds tasks of the plan (rows of `Plans`, from which the PDCA sheets are made) without a priority
 * that exists, without somebody responsible (for the task or its priority) or without a deadline, and
 * results that are called quantitative and hold no number (also in `GadaMerki`).
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
  const owned = readOwned(tables);
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
    for (const each of owned.size === 0 ? [] : named) {
      if (owned.has(foldText(each))) continue;
      log.add('warning', 'priority-unknown', plan.place('priority', row), each, params);
    }
    const hasOwner = named.some((each) => owned.get(foldText(each)));
    if (year !== null) noteOpen(context, plan, row, { params, hasOwner });
    const quantity = plan.text('quantitativeResult', row);
    noteWords(context, quantity, plan.place('quantitativeResult', row));
  }
};

/** Nobody answers for the task, or nobody says until when. */
const noteOpen = (
  { log }: CheckContext,
  plan: TableCells<'Plans'>,
  row: number,
  {
    params,
    hasOwner,
  }: { readonly params: Readonly<Record<string, string>>; readonly hasOwner: boolean },
): void => {
  if (!hasOwner && plan.text('responsible', row) === '' && !plan.lacks('responsible')) {
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

/** By number and by name of each priority: whether somebody is responsible for it. */
const readOwned = (tables: CheckContext['tables']): ReadonlyMap<string, boolean> => {
  const priorities = TableCells.of(tables, 'Prioritates');
  const owned = new Map<string, boolean>();
  for (const row of priorities?.rows ?? []) {
    for (const key of ['number', 'priority'] as const) {
      const text = foldText(priorities?.text(key, row) ?? '');
      if (text !== '') owned.set(text, priorities?.text('responsible', row) !== '');
    }
  }
  return owned;
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
