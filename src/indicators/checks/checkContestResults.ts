import { foldText } from '../../workbook/foldText';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** Events that end in a place or a grade; at a festival one only takes part. */
const judged = ['konkurss', 'skate'];

/**
 * Finds entries of the year to contests and shows that bear neither a result nor points, where the
 * event is over (or nobody says when it is).
 */
export const checkContestResults = ({ tables, year, today, log }: CheckContext): void => {
  const events = TableCells.of(tables, 'Pasakumi');
  if (!events || events.lacks('result')) return;
  for (const row of events.rowsOf(year)) {
    const participant = events.text('participant', row);
    const isOpen = events.text('result', row) === '' && events.number('points', row) === null;
    if (!isOpen || participant === '' || events.isUnreadable('points', row)) continue;
    if (!judged.includes(foldText(events.text('kind', row)))) continue;
    const date = events.number('date', row);
    if (today !== null && date !== null && date >= today) continue;
    const params = { event: events.text('name', row), participant };
    log.add('note', 'contest-without-result', events.place('result', row), null, params);
  }
};
