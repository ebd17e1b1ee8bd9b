import type { ActionInfo, RequestBody } from './RequestBody';

/**
 * What may befall a whole request: refused while a cell is being edited, for lack of rights, in
 * conflict with another client, by a fault of Excel's own, for its size, or because there were too
 * many; done, but its answer too large; never answered (nothing done), or done and never answered.
 */
export type RequestFault =
  | 'cell-edit'
  | 'access-denied'
  | 'conflict'
  | 'general'
  | 'request-too-large'
  | 'throttled'
  | 'answer-too-large'
  | 'no-answer'
  | 'answer-lost';

/** What may befall an action: the batch is cut off before it, refused, in conflict, or goes silent. */
export type ActionFault = 'cut' | 'access-denied' | 'conflict' | 'no-answer';

/** Hooks by which a test makes the host fail where and how it wants; requests and actions count from 0. */
export interface Faults {
  /** Before each request; may itself change the workbook, as another client would. */
  beforeRequest?(request: number, body: RequestBody): RequestFault | undefined;
  /** Before each action of a request. */
  beforeAction?(action: number, info: ActionInfo, request: number): ActionFault | undefined;
}

/** Excel on the web takes and gives no more than this in one request and one response. */
export const webPayloadLimitBytes = 5 * 1024 * 1024;

/** One fault at one place: before the given action of the given request. */
export const faultAtAction = (request: number, action: number, fault: ActionFault): Faults => ({
  beforeAction: (at, _info, of) => (of === request && at === action ? fault : undefined),
});

/** One fault of one whole request. */
export const faultAtRequest = (request: number, fault: RequestFault): Faults => ({
  beforeRequest: (at) => (at === request ? fault : undefined),
});
