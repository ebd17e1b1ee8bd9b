import { ExcelFault, toExcelFault } from './ExcelFault';

/** How long Excel may stay silent before it counts as gone, in milliseconds. */
const patience = 20_000;

/**
 * One request to Excel.
 *
 * Sends what is queued and waits; rejects with an ExcelFault, `host-gone` when Excel does not
 * answer at all, for `sync` itself would then wait for ever.
 */
export const send = async (context: Excel.RequestContext): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ExcelFault('host-gone', `no answer for ${patience / 1000} s`)),
      patience,
    );
  });
  try {
    await Promise.race([context.sync(), silence]);
  } catch (error) {
    throw toExcelFault(error);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Whether this Excel takes everything that one run writes back at a single Ctrl+Z; older ones take
 * it back request by request, or not at all.
 */
export const undoesAtOnce = (): boolean =>
  // Neither the command line nor a test has the part of Office that tells.
  typeof Office !== 'undefined' &&
  Office.context?.requirements?.isSetSupported('ExcelApi', '1.20') === true;

/** Runs a batch of work in Excel; whatever it throws comes out as an ExcelFault or as it was. */
export const runInExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  undoesAtOnce() ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work);
