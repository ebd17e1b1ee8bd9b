import { ExcelFault, isOfficeError } from './ExcelFault';

/**
 * What Excel says of a place that is no longer as the look showed it: another number of rows, a
 * sheet or a name that is gone, or one that somebody else has made.
 */
const codes: ReadonlySet<string> = new Set([
  'InvalidArgument',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
]);

/** Whether Excel refused a write because somebody changed the place since the look. */
export const isOvertaken = (error: unknown): error is ExcelFault =>
  error instanceof ExcelFault && isOfficeError(error.cause) && codes.has(error.cause.code);
