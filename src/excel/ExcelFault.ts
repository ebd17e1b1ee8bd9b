/** Every way in which Excel can fail us, as far as people have to be told different things. */
export type ExcelFaultCode =
  'cell-being-edited' | 'sheet-protected' | 'too-large' | 'conflict' | 'host-gone' | 'unknown';

/** A failure of Excel: a code that `i18n` has a sentence and a next step for, and details to copy. */
export class ExcelFault extends Error {
  override readonly name = 'ExcelFault';
  constructor(
    readonly code: ExcelFaultCode,
    readonly details: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${details}`, options);
  }
}

const codes: Readonly<Record<string, ExcelFaultCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestAborted: 'conflict',
  Conflict: 'conflict',
  EditModeConflict: 'conflict',
};

/** The part of Office's own error that says what went wrong and where. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Whether Office itself reported the failure, so that it has a code of Office's. */
export const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  'message' in error;

/** Turns whatever a batch threw into a fault with a code; a fault stays as it is. */
export const toExcelFault = (error: unknown): ExcelFault => {
  if (error instanceof ExcelFault) return error;
  if (!isOfficeError(error)) return new ExcelFault('unknown', String(error), { cause: error });
  const place = error.debugInfo?.errorLocation;
  return new ExcelFault(
    codes[error.code] ?? 'unknown',
    `${error.code}: ${error.message}${place === undefined ? '' : ` (${place})`}`,
    { cause: error },
  );
};
