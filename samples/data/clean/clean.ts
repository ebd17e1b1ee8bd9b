import type { Sample } from '../SampleTable';
import { defaultTables } from '../defaults';
import { history, indicators, measurements, milestones, plan, priorities } from './plan';
import { grades, programmes, register } from './pupils';
import { criteria, entries, goals } from './report';
import { events, interest, processes, staff, surveys, vacancies } from './schoolLife';
import { settings } from './settings';

/** A small invented school in which everything is in order: nothing is to be found in any table. */
export const clean: Sample = {
  file: 'clean-2025-2027.xlsx',
  tables: [
    settings,
    programmes,
    register,
    grades,
    staff,
    vacancies,
    events,
    surveys,
    processes,
    interest,
    measurements,
    indicators,
    milestones,
    priorities,
    plan,
    goals,
    criteria,
    entries,
    history,
    ...defaultTables,
  ],
};
