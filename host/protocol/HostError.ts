/** A refusal with the code, message and HTTP status that Excel itself answers with. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Raised for anything that the embedded host does not model, naming the class and member. */
export class HostNotImplemented extends HostError {
  constructor(readonly member: string) {
    super('HostNotImplemented', `The embedded host does not model ${member}.`, 501);
    this.name = 'HostNotImplemented';
  }
}

/** Excel's own refusals, worded as Excel words them. */
export const refusals = {
  accessDenied: () =>
    new HostError('AccessDenied', 'You cannot perform the requested operation.', 403),
  argument: (
    message = 'The argument is invalid or missing or has an incorrect format.',
  ): HostError => new HostError('InvalidArgument', message, 400),
  conflict: () =>
    new HostError('Conflict', 'Request could not be processed because of a conflict.', 409),
  exists: () =>
    new HostError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      409,
    ),
  general: (message = 'There was an internal error while processing the request.'): HostError =>
    new HostError('GeneralException', message, 500),
  insertDelete: (
    message = 'The insert or delete operation attempted resulted in a conflict.',
  ): HostError => new HostError('InsertDeleteConflict', message, 409),
  notFound: () => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404),
  offSheet: () =>
    new HostError(
      'NonBlankCellOffSheet',
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
      400,
    ),
  operation: (message = 'The operation attempted is invalid on the object.'): HostError =>
    new HostError('InvalidOperation', message, 400),
  path: (name: string) =>
    new HostError(
      'InvalidObjectPath',
      `The object path '${name}' isn't working for what you're trying to do.`,
      400,
    ),
  reference: () =>
    new HostError(
      'InvalidReference',
      'This reference is not valid for the current operation.',
      400,
    ),
  size: () =>
    new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      400,
    ),
  cellEdit: () =>
    new HostError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      400,
    ),
  throttled: () => new HostError('ActivityLimitReached', 'Activity limit has been reached.', 429),
  requestTooLarge: () =>
    new HostError(
      'RequestPayloadSizeLimitExceeded',
      'The request payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
      400,
    ),
  responseTooLarge: () =>
    new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
      400,
    ),
} as const;
