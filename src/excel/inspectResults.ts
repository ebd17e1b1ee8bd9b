import { createLabels } from '../i18n/createLabels';
import { formatSerialMoment } from '../i18n/formatMoment';
import type { Language } from '../i18n/translate';
import { askRun, type Run } from '../sheets/runs/planRun';
import { readRunState, type RunState } from '../sheets/runs/RunState';
import { commentTexts } from '../workbook/fingerprint/commentTexts';
import { fingerprintInSteps } from '../workbook/fingerprint/fingerprintInput';
import { targetTracking } from '../workbook/outputSchema';
import { tableNames } from '../workbook/schema';
import { formatSchoolYear, schoolYear } from '../workbook/SchoolYear';
import { askRange, toSeenRange } from './rangeSheet';
import { readWorkbookGrid } from './readWorkbookGrid';
import { runInExcel } from './runInExcel';
import { takeTurns } from './takeTurns';

/** How the results that stand in a workbook agree with its data. */
export type ResultsState =
  | { readonly kind: 'never' }
  | {
      /** `outdated`: data changed since; `unfinished`: a press broke off while it was writing. */
      readonly kind: 'current' | 'outdated' | 'unfinished';
      /** `22.11.2026. 14:05` */
      readonly calculatedAt: string;
      /** `2024./2025.`, the school year that was computed. */
      readonly schoolYear: string;
    };

/** The stamp stands in the first rows; how many results follow it does not matter here. */
const blankRun: Run = { year: schoolYear(0), fingerprint: '', moment: 0, indicators: [] };

const judge = (state: RunState, fingerprint: string): 'current' | 'outdated' | 'unfinished' => {
  if (!state.isDone) return 'unfinished';
  return state.fingerprint === fingerprint ? 'current' : 'outdated';
};

/**
 * Compares, in one round trip, the data of the workbook that is open in Excel with the stamp that
 * the last press left; writes nothing. Rejects with an ExcelFault.
 */
export const inspectResults = (language: Language): Promise<ResultsState> =>
  runInExcel(async (context) => {
    const [plan] = askRun(blankRun, createLabels(language, '').runs);
    const asked = askRange(context, plan);
    // The questions about the stamp go with the request that reads the tables.
    const grid = await readWorkbookGrid(context, [...tableNames, targetTracking.table]);
    const state = readRunState(new Map(toSeenRange(asked)).get(plan.name));
    if (state === null) return { kind: 'never' };
    const texts = commentTexts(grid);
    const fingerprint = await takeTurns()(fingerprintInSteps(grid, state.year, texts));
    return {
      kind: judge(state, fingerprint),
      calculatedAt: formatSerialMoment(state.calculatedAt, language),
      schoolYear: formatSchoolYear(state.year),
    };
  });
