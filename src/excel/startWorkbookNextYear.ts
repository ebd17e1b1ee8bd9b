import { createNextYearReport, type NextYearReport } from '../createNextYearReport';
import type { Language } from '../i18n/translate';
import { type NextYearOptions, startNextYear } from '../startNextYear';
import { editInputTables } from './editInputTables';
import { lookAtTables } from './lookAtSheets';
import { connectReading } from './connectReading';
import { runInExcel } from './runInExcel';

export interface StartNextYearOptions extends NextYearOptions {
  readonly language: Language;
}

/** Begins the next school year in the workbook that is open in Excel; rejects with an ExcelFault. */
export const startWorkbookNextYear = ({
  language,
  ...options
}: StartNextYearOptions): Promise<NextYearReport> =>
  runInExcel(async (context) => {
    const result = await startNextYear(
      {
        ...connectReading(context),
        look: (targets) =>
          lookAtTables(
            context,
            targets.map((target) => ({ ...target, stampName: null })),
          ),
        edit: (edits) => editInputTables(context, edits),
      },
      options,
    );
    return createNextYearReport(result, language);
  });
