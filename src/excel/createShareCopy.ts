import { createShareReport, type ShareReport } from '../createShareReport';
import { createShareLabels, createWithheldLabels } from '../i18n/createShareLabels';
import { formatMoment } from '../i18n/formatMoment';
import type { Language } from '../i18n/translate';
import { writeShareFile } from '../share/xlsx/writeShareFile';
import { shareCopy } from '../shareCopy';
import type { SchoolYear } from '../workbook/SchoolYear';
import { toExcelFault } from './ExcelFault';
import { lookAtSheets } from './lookAtSheets';
import { connectReading } from './connectReading';
import { runInExcel } from './runInExcel';

export interface ShareCopyOptions {
  /** Shows this school year instead of the one in the settings. */
  readonly year: SchoolYear | null;
  readonly language: Language;
  /** The moment that the copy bears. */
  readonly now: Date;
}

/** Bytes a step when they become characters: what a call may take as arguments. */
const step = 8192;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(text);
};

/**
 * Opens a new workbook with a copy of the output sheets for others; the workbook at hand is only
 * read.
 *
 * Rejects with an ExcelFault when Excel fails us.
 */
export const createShareCopy = async ({
  year,
  language,
  now,
}: ShareCopyOptions): Promise<ShareReport> => {
  const moment = formatMoment(now, language);
  const shared = await runInExcel((context) =>
    shareCopy(
      {
        ...connectReading(context),
        look: (plan) => lookAtSheets(context, plan),
      },
      {
        year,
        labels: (withheld) => createWithheldLabels(language, moment, withheld),
        shareLabels: (school, each) => createShareLabels(language, moment, school, each),
      },
    ),
  );
  if (shared.outcome === 'shared') {
    const base64 = toBase64(writeShareFile(shared.workbook));
    try {
      await Excel.createWorkbook(base64);
    } catch (error) {
      throw toExcelFault(error);
    }
  }
  return createShareReport(shared, language);
};
