import { createCreationReport, type CreationReport } from '../createCreationReport';
import { type CreatePort, createWorkbook } from '../createWorkbook';
import { createTemplateLabels } from '../i18n/createTemplateLabels';
import type { Language } from '../i18n/translate';
import { type PresetName, presets } from '../template/presets/presets';
import type { SchoolYear } from '../workbook/SchoolYear';
import { createTemplate } from './createTemplate';
import { editInputTables } from './editInputTables';
import { inspectWorkbook } from './inspectWorkbook';
import { runInExcel } from './runInExcel';

export interface CreateWorkbookOptions {
  readonly language: Language;
  /** The catalogue to begin with; null for none. */
  readonly preset: PresetName | null;
  /** The current school year, for new settings; null leaves it to the school. */
  readonly year: SchoolYear | null;
}

const connect = (context: Excel.RequestContext): CreatePort => ({
  inspect: () => inspectWorkbook(context),
  create: (plan, inspection) => createTemplate(context, plan, inspection),
  edit: (edit) => editInputTables(context, [edit]),
});

/**
 * Makes the sheets that the workbook open in Excel lacks of the contract; rejects with an
 * ExcelFault.
 */
export const createSchoolWorkbook = ({
  language,
  preset,
  year,
}: CreateWorkbookOptions): Promise<CreationReport> =>
  runInExcel(async (context) => {
    const created = await createWorkbook(connect(context), {
      year,
      preset: preset === null ? null : presets[preset],
      labels: createTemplateLabels(language),
    });
    return createCreationReport(created, language);
  });
