import { createFreezeReport, type FreezeReport } from '../createFreezeReport';
import { type FreezeOptions, type FreezePort, freezeYear, unfreezeYear } from '../freezeYear';
import { createLabels } from '../i18n/createLabels';
import { createTemplateLabels } from '../i18n/createTemplateLabels';
import { formatMoment } from '../i18n/formatMoment';
import type { Language } from '../i18n/translate';
import { toSerial } from '../workbook/calendar';
import type { TemplateLabels } from '../template/TemplateLabels';
import type { SchoolYear } from '../workbook/SchoolYear';
import { createInputSheet } from './createInputSheet';
import { editInputTables } from './editInputTables';
import { lookAtTables } from './lookAtSheets';
import { connectReading } from './connectReading';
import { runInExcel } from './runInExcel';

export interface FreezeYearOptions {
  /** The school year to freeze; null for the one in the settings. */
  readonly year: SchoolYear | null;
  readonly language: Language;
  /** The day that the frozen rows bear. */
  readonly now: Date;
}

const connect = (context: Excel.RequestContext, labels: TemplateLabels): FreezePort => ({
  ...connectReading(context),
  look: (table, room) => lookAtTables(context, [{ table, room, stampName: null }]),
  edit: (edit) => editInputTables(context, [edit]),
  create: (creation, look) => createInputSheet(context, creation, look, labels),
});

const run = (
  story: typeof freezeYear,
  { year, language, now }: FreezeYearOptions,
): Promise<FreezeReport> =>
  runInExcel(async (context) => {
    const today = toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (today === null) throw new Error(`Not a day: ${now.toISOString()}`);
    const labels = createLabels(language, formatMoment(now, language));
    const options: FreezeOptions = { year, today, labels };
    return createFreezeReport(
      await story(connect(context, createTemplateLabels(language)), options),
      language,
    );
  });

/** Freezes a school year of the workbook that is open in Excel; rejects with an ExcelFault. */
export const freezeWorkbookYear = (options: FreezeYearOptions): Promise<FreezeReport> =>
  run(freezeYear, options);

/** Unfreezes a school year of the workbook that is open in Excel; rejects with an ExcelFault. */
export const unfreezeWorkbookYear = (options: FreezeYearOptions): Promise<FreezeReport> =>
  run(unfreezeYear, options);
