import type { Sample } from '../SampleTable';
import { defaultTables } from '../defaults';
import { entries } from './entries';
import { events } from './events';
import { generalGrades } from './generalGrades';
import { measurements } from './measurements';
import { musicGrades } from './musicGrades';
import { milestones, plan } from './plan';
import { priorities } from './priorities';
import { priorityIndicators } from './priorityIndicators';
import { processes } from './processes';
import { programmes } from './programmes';
import { pupils } from './pupils';
import { qualityIndicators } from './qualityIndicators';
import { settings } from './settings';
import { staff, vacancies } from './staff';
import { surveys } from './surveys';

/** A music primary school and its development plan 2025–2028: the plan's targets, invented data. */
export const ludza: Sample = {
  file: 'ludza-2025-2028.xlsx',
  tables: [
    settings,
    programmes,
    pupils,
    { table: 'Vertejumi', rows: [...generalGrades, ...musicGrades] },
    staff,
    vacancies,
    events,
    surveys,
    processes,
    measurements,
    { table: 'Raditaji', rows: [...priorityIndicators, ...qualityIndicators] },
    milestones,
    priorities,
    plan,
    entries,
    ...defaultTables,
  ],
};
