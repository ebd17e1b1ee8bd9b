import { checkWorkbook } from '../checkWorkbook';
import { createReport, type Report } from '../createReport';
import { createLabels } from '../i18n/createLabels';
import { formatMoment } from '../i18n/formatMoment';
import type { Language } from '../i18n/translate';
import { recalculate } from '../recalculate';
import { toSerial } from '../workbook/calendar';
import type { SchoolYear } from '../workbook/SchoolYear';
import { connectWorkbook } from './connectWorkbook';
import { runInExcel } from './runInExcel';
import { type Step, watchSteps } from './watchSteps';

export interface RecalculateOptions {
  /** Computes this school year instead of the one in the settings. */
  readonly year: SchoolYear | null;
  readonly language: Language;
  /** The moment that the sheets bear as time of calculation, and the day for checks of dates. */
  readonly now: Date;
  /** Hears which step begins, for whoever waits. */
  readonly onStep?: (step: Step) => void;
}

/**
 * Recalculates the workbook that is open in Excel: the one call behind the pane's button, the
 * ribbon's and the command line.
 *
 * Rejects with an ExcelFault when Excel fails us.
 */
export const recalculateWorkbook = ({
  year,
  language,
  now,
  onStep = () => undefined,
}: RecalculateOptions): Promise<Report> =>
  runInExcel(async (context) => {
    const labels = createLabels(language, formatMoment(now, language));
    const result = await recalculate(watchSteps(connectWorkbook(context), onStep), {
      year,
      labels,
      ...momentOf(now),
    });
    return createReport(result, language);
  });

/**
 * Reads and computes what a recalculation would, and writes nothing; rejects with an ExcelFault.
 */
export const checkOpenWorkbook = ({
  year,
  language,
  now,
  onStep = () => undefined,
}: RecalculateOptions): Promise<Report> =>
  runInExcel(async (context) => {
    const workbook = watchSteps(connectWorkbook(context), onStep);
    return createReport(await checkWorkbook(workbook, { year, ...momentOf(now) }), language);
  });

/** Day and time, to the minute, on the clock of the person who pressed. */
const momentOf = (now: Date): { readonly now?: number } => {
  const today = toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return today === null ? {} : { now: today + (now.getHours() * 60 + now.getMinutes()) / 1440 };
};
