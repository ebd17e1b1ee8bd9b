import { formatDate } from '../calendar';
import type { FindingLog } from '../FindingLog';
import type { NamedTable } from '../tables/GridTable';
import { numberColumn } from '../tables/GridTable';

/** Finds pupils who left before they joined. */
export const checkLeavers = (table: NamedTable<'Izglitojamie'>, log: FindingLog): void => {
  const [joined, left] = [numberColumn(table, 'joined'), numberColumn(table, 'left')];
  for (let row = 0; row < table.rowCount; row += 1) {
    const [joinedOn, leftOn] = [joined.values[row] ?? Number.NaN, left.values[row] ?? Number.NaN];
    if (!(leftOn < joinedOn)) continue;
    const params = { joined: formatDate(joinedOn) };
    log.add('warning', 'left-before-joined', table.place(row, 'left'), formatDate(leftOn), params);
  }
};
