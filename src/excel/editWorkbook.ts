import type { RowEdited } from '../editing/editInputRow';
import { type GoalOutcomeChange, saveGoalOutcome } from '../editing/saveGoalOutcome';
import { type IndicatorChange, saveIndicator } from '../editing/saveIndicator';
import { type MeasurementChange, saveMeasurement } from '../editing/saveMeasurement';

import { describeFinding, type FindingText } from '../i18n/describeFinding';
import type { Language } from '../i18n/translate';
import type { Refused } from '../Refused';
import { connectEditing } from './connectEditing';
import { runInExcel } from './runInExcel';

/** What came of saving one row, in words. */
export interface SaveReport {
  readonly outcome: 'saved' | 'refused';
  /** A row was added. */
  readonly created: boolean;
  /** How many cells were written. */
  readonly cells: number;
  /** Into which sheet, as it is called in this workbook; null when nothing was written. */
  readonly sheet: string | null;
  /** Why it was refused, or what is worth knowing of the writing. */
  readonly findings: readonly FindingText[];
}

const report = (saved: RowEdited | Refused, language: Language): SaveReport => ({
  outcome: saved.outcome,
  created: saved.outcome === 'saved' && saved.created,
  cells: saved.outcome === 'saved' ? saved.cells : 0,
  sheet: saved.outcome === 'saved' ? saved.sheet : null,
  findings: saved.findings.map((finding) => describeFinding(finding, language)),
});

/** Saves a row of the catalogue in the open workbook; rejects with an ExcelFault. */
export const saveWorkbookIndicator = (
  change: IndicatorChange,
  language: Language,
): Promise<SaveReport> =>
  runInExcel(async (context) =>
    report(await saveIndicator(connectEditing(context, language), change), language),
  );

/** Saves what staff enter for an indicator in the open workbook; rejects with an ExcelFault. */
export const saveWorkbookMeasurement = (
  change: MeasurementChange,
  language: Language,
): Promise<SaveReport> =>
  runInExcel(async (context) =>
    report(await saveMeasurement(connectEditing(context, language), change), language),
  );

/** Saves the outcome of a goal of the year in the open workbook; rejects with an ExcelFault. */
export const saveWorkbookGoalOutcome = (
  change: GoalOutcomeChange,
  language: Language,
): Promise<SaveReport> =>
  runInExcel(async (context) =>
    report(await saveGoalOutcome(connectEditing(context, language), change), language),
  );
