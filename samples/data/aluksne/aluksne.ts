import type { Sample } from '../SampleTable';
import { defaultTables } from '../defaults';
import { criteria } from './criteria';
import { entries } from './entries';
import { events } from './events';
import { goals } from './goals';
import { grades } from './grades';
import { interest } from './interest';
import { measurements } from './measurements';
import { nextYearIndicators } from './nextYearIndicators';
import { programmes } from './programmes';
import { pupils } from './pupils';
import { registerIndicators } from './registerIndicators';
import { reportIndicators } from './reportIndicators';
import { settings } from './settings';
import { staff } from './staff';

/**
 * A music school and its report on 2024./2025.: published figures, invented people.
 *
 * `Vakances` has no rows, as the school left that table blank.
 */
export const aluksne: Sample = {
  file: 'aluksne-2024-2025.xlsx',
  tables: [
    settings,
    programmes,
    pupils,
    grades,
    staff,
    events,
    interest,
    measurements,
    {
      table: 'Raditaji',
      rows: [...registerIndicators, ...reportIndicators, ...nextYearIndicators],
    },
    goals,
    criteria,
    entries,
    ...defaultTables,
  ],
};
