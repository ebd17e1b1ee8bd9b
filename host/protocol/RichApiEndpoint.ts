import { type Faults, type RequestFault, webPayloadLimitBytes } from './Faults';
import { type HostError, refusals } from './HostError';
import { NoAnswer } from './Interpreter';
import type { ActionInfo, RequestBody } from './RequestBody';
import type { ResponseBody } from './ResponseBody';
import { bytesOf, isCleanUp, type Traffic } from './Traffic';

/** What executes batches: the embedded host. */
export interface BatchExecutor {
  execute(
    body: RequestBody,
    faultBefore?: (
      action: number,
      info: ActionInfo,
    ) => ReturnType<NonNullable<Faults['beforeAction']>>,
  ): Promise<ResponseBody>;
  /** Lets waiting events go out; called after the answer is on its way. */
  flushEvents(): void;
}

/** The answer to a request: a body, a refusal of the request as a whole, or silence. */
export type RichApiAnswer =
  | { kind: 'answered'; text: string }
  | { kind: 'refused'; error: HostError; officeCode: number | undefined }
  | { kind: 'silent' };

/** The codes by which the page's library is told of a refused request. */
const officeCodes: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/**
 * Where requests arrive, whatever carries them: counts the traffic, keeps Excel on the web's limits
 * on payloads, injects faults, and lets one request finish before the next begins.
 */
export class RichApiEndpoint {
  readonly traffic: Traffic = { syncs: 0, requests: 0, actions: 0, bytesUp: 0, bytesDown: 0 };
  faults: Faults = {};
  payloadLimitBytes = webPayloadLimitBytes;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly executor: BatchExecutor) {}

  /** @param bytes the size of the request as it was carried */
  handle(body: RequestBody, bytes: number): Promise<RichApiAnswer> {
    const answer = this.last.then(() => this.answer(body, bytes));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer(body: RequestBody, bytes: number): Promise<RichApiAnswer> {
    const number = this.traffic.requests++;
    if (!isCleanUp(body)) this.traffic.syncs++;
    this.traffic.bytesUp += bytes;
    if (bytes > this.payloadLimitBytes) return refused(refusals.requestTooLarge());
    this.traffic.actions += body.Actions.length;
    const fault = this.faults.beforeRequest?.(number, body);
    if (fault === 'no-answer') return { kind: 'silent' };
    if (fault && isRefusal(fault)) return refused(refusalOf[fault]());
    try {
      const response = await this.executor.execute(body, (action, info) =>
        this.faults.beforeAction?.(action, info, number),
      );
      if (fault === 'answer-lost') return { kind: 'silent' };
      if (fault === 'answer-too-large') return refused(refusals.responseTooLarge());
      return this.reply(JSON.stringify(response));
    } catch (error) {
      if (error instanceof NoAnswer) return { kind: 'silent' };
      throw error;
    }
  }

  private reply(text: string): RichApiAnswer {
    const bytes = bytesOf(text);
    if (bytes > this.payloadLimitBytes) return refused(refusals.responseTooLarge());
    this.traffic.bytesDown += bytes;
    return { kind: 'answered', text };
  }
}

type Refusal = Exclude<RequestFault, 'no-answer' | 'answer-lost' | 'answer-too-large'>;

const refusalOf: Record<Refusal, () => HostError> = {
  'cell-edit': refusals.cellEdit,
  'access-denied': refusals.accessDenied,
  conflict: refusals.conflict,
  general: () => refusals.general(),
  'request-too-large': refusals.requestTooLarge,
  throttled: refusals.throttled,
};

const isRefusal = (fault: RequestFault): fault is Refusal => Object.hasOwn(refusalOf, fault);

const refused = (error: HostError): RichApiAnswer => ({
  kind: 'refused',
  error,
  officeCode: officeCodes[error.code],
});
