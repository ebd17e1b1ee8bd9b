import type { Language } from '../i18n/translate';
import { type PlanView, readPlan } from '../planning/readPlan';
import type { Refused } from '../Refused';
import { toSerial } from '../workbook/calendar';
import type { SchoolYear } from '../workbook/SchoolYear';
import { connectReading } from './connectReading';
import { runInExcel } from './runInExcel';

export interface ReadPlanOptions {
  /** The school year; null for the one in the settings. */
  readonly year: SchoolYear | null;
  readonly language: Language;
  /** The day that deadlines are held against. */
  readonly now: Date;
}

/**
 * Reads the plan of a school year from the open workbook, as people edited it; nothing is written.
 * Rejects with an ExcelFault.
 */
export const readWorkbookPlan = ({
  year,
  language,
  now,
}: ReadPlanOptions): Promise<PlanView | Refused> =>
  runInExcel((context) => {
    const today = toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (today === null) throw new Error(`Not a day: ${now.toISOString()}`);
    return readPlan(connectReading(context), { year, language, today });
  });
