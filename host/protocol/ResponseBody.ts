/** What stopped a batch: the code and message that reach the add-in as `OfficeExtension.Error`. */
export interface ResponseError {
  Code: string;
  Message: string;
  Location?: string;
  /** Index of the failing action; absent when the request was refused as a whole. */
  ActionIndex?: number;
  HttpStatusCode: number;
}

/** The answer to one batch. */
export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: ResponseError;
}
