import { ExcelFault, isOfficeError } from '../ExcelFault';

/** The code with which Excel refused; null for any other error. */
export const refusalOf = (error: unknown): string | null =>
  error instanceof ExcelFault && isOfficeError(error.cause) ? error.cause.code : null;
