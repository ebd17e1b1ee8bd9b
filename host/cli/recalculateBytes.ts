import { createNodeEngine } from '../calc/createNodeEngine';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as AddIn from '../../src/commandLine';
import type { CreationReport } from '../../src/createCreationReport';
import type { FreezeReport } from '../../src/createFreezeReport';
import type { NextYearReport } from '../../src/createNextYearReport';
import type { Report } from '../../src/createReport';
import type { ShareReport } from '../../src/createShareReport';
import type { ShareCopyOptions } from '../../src/excel/createShareCopy';
import type { CreateWorkbookOptions } from '../../src/excel/createSchoolWorkbook';
import type { FreezeYearOptions } from '../../src/excel/freezeWorkbookYear';
import type { RecalculateOptions } from '../../src/excel/recalculateWorkbook';
import type { SelfCheckResult } from '../../src/excel/selfCheck/runSelfCheck';
import type { StartNextYearOptions } from '../../src/excel/startWorkbookNextYear';
import { connectNode } from '../bridge/connectNode';
import { ExcelHost } from '../ExcelHost';
import { openWorkbook, saveWorkbook } from '../file/openWorkbook';
import type { Traffic } from '../protocol/Traffic';

export interface Recalculated {
  readonly report: Report;
  /** The workbook afterwards; the very bytes that came in when nothing was written. */
  readonly bytes: Uint8Array;
  readonly traffic: Readonly<Traffic>;
}

const bundle = join(__dirname, '../../dist/command-line/kvalitates-aplis.js');

/** Opens a workbook in the embedded host and loads the add-in's bundle beside genuine office.js. */
const openWithAddIn = (bytes: Uint8Array, onWorkbook?: (made: Uint8Array | null) => void) => {
  const file = openWorkbook(bytes);
  const host = new ExcelHost(file.book, {
    makeEngine: createNodeEngine,
    ...(onWorkbook && { openWorkbook: onWorkbook }),
  });
  const connection = connectNode(host);
  const addIn = connection.run(readFileSync(bundle, 'utf8'), 'KvalitatesAplis') as typeof AddIn;
  const save = async (): Promise<Uint8Array> => {
    await host.settle();
    return saveWorkbook(file);
  };
  return { connection, addIn, save };
};

/**
 * Recalculates a workbook given as .xlsx, by the same bundle and the same office.js as in Excel.
 *
 * Throws a FileError when the bytes are no workbook that can be opened, and an ExcelFault when the
 * host fails.
 */
export const recalculateBytes = async (
  bytes: Uint8Array,
  options: RecalculateOptions,
): Promise<Recalculated> => {
  const { connection, addIn, save } = openWithAddIn(bytes);
  const report = await addIn.recalculateWorkbook(options);
  const traffic = { ...connection.traffic };
  return { report, bytes: await save(), traffic };
};

export interface FrozenBytes {
  readonly report: FreezeReport;
  /** The workbook afterwards; the very bytes that came in when nothing was written. */
  readonly bytes: Uint8Array;
}

/** Freezes a school year of a workbook given as .xlsx, or unfreezes it; throws as above. */
export const freezeBytes = async (
  bytes: Uint8Array,
  { undo, ...options }: FreezeYearOptions & { readonly undo: boolean },
): Promise<FrozenBytes> => {
  const { addIn, save } = openWithAddIn(bytes);
  const run = undo ? addIn.unfreezeWorkbookYear : addIn.freezeWorkbookYear;
  const report = await run(options);
  return { report, bytes: await save() };
};

export interface StartedBytes {
  readonly report: NextYearReport;
  /** The workbook afterwards; the very bytes that came in when nothing was written. */
  readonly bytes: Uint8Array;
}

/** Begins the next school year in a workbook given as .xlsx; throws as above. */
export const startNextYearBytes = async (
  bytes: Uint8Array,
  options: StartNextYearOptions,
): Promise<StartedBytes> => {
  const { addIn, save } = openWithAddIn(bytes);
  const report = await addIn.startWorkbookNextYear(options);
  return { report, bytes: await save() };
};

export interface CreatedBytes {
  readonly report: CreationReport;
  /** The workbook afterwards; the very bytes that came in when nothing was written. */
  readonly bytes: Uint8Array;
}

/** Makes what a workbook given as .xlsx lacks of the contract; throws as above. */
export const createBytes = async (
  bytes: Uint8Array,
  options: CreateWorkbookOptions,
): Promise<CreatedBytes> => {
  const { addIn, save } = openWithAddIn(bytes);
  const report = await addIn.createSchoolWorkbook(options);
  return { report, bytes: await save() };
};

export interface SharedBytes {
  readonly report: ShareReport;
  /** The copy, as the add-in handed it to Excel; null when it made none. */
  readonly copy: Uint8Array | null;
}

/** Makes a copy for others of a workbook given as .xlsx; throws as above. */
export const shareBytes = async (
  bytes: Uint8Array,
  options: ShareCopyOptions,
): Promise<SharedBytes> => {
  let copy: Uint8Array | null = null;
  const { addIn } = openWithAddIn(bytes, (made) => {
    copy = made;
  });
  const report = await addIn.createShareCopy(options);
  return { report, copy };
};

/** Lets the add-in prove, in the embedded host, the facts about Excel that it relies on. */
export const selfCheckBytes = (bytes: Uint8Array): Promise<SelfCheckResult[]> =>
  openWithAddIn(bytes).addIn.runSelfCheck();
