import { type ReportedFinding, reportFinding } from '../createReport';
import { fixFindings } from '../fixes/fixFindings';
import type { Fix } from '../fixes/proposeFix';
import type { Language } from '../i18n/translate';
import { editInputTables } from './editInputTables';
import { lookAtTables } from './lookAtSheets';
import { runInExcel } from './runInExcel';

/** What came of mending, in words where something kept it from being done. */
export interface FixReport {
  readonly outcome: 'fixed' | 'refused';
  readonly cells: number;
  /** Cells that hold a formula, and were left alone. */
  readonly formulas: number;
  readonly findings: readonly ReportedFinding[];
}

/** Mends what a person agreed to in the open workbook; rejects with an ExcelFault. */
export const fixWorkbookFindings = (
  fixes: readonly Fix[],
  language: Language,
): Promise<FixReport> =>
  runInExcel(async (context) => {
    const fixed = await fixFindings(
      {
        look: (table, room) => lookAtTables(context, [{ table, room, stampName: null }]),
        edit: (edit) => editInputTables(context, [edit]),
      },
      fixes,
    );
    const { cells, formulas } = fixed.outcome === 'fixed' ? fixed : { cells: 0, formulas: 0 };
    const findings = fixed.findings.map((finding) => reportFinding(finding, language));
    return { outcome: fixed.outcome, cells, formulas, findings };
  });
