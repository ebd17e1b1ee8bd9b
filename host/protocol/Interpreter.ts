import type { EventHub } from './EventHub';
import type { ActionFault } from './Faults';
import { HostError, HostNotImplemented, refusals } from './HostError';
import type { HostObject } from './HostObject';
import { callMember, locationOf, writeMember } from './modelMembers';
import { ObjectPaths, type PathRoots } from './ObjectPaths';
import { projectQuery } from './projectQuery';
import { References } from './References';
import { type ActionInfo, ActionType, type RequestBody } from './RequestBody';
import type { ResponseBody, ResponseError } from './ResponseBody';
import { memberName } from './wireName';

export interface InterpreterOptions {
  root: HostObject;
  services?: ReadonlyMap<string, HostObject>;
  events: EventHub;
  /** Brings cell values up to date before they are read; undefined when they are. */
  settle?(): Promise<void> | undefined;
  /** Says what an error of the model's own means to the add-in; undefined when it is a fault. */
  explain?(error: unknown): HostError | undefined;
  /** Told of what the host does not model and of faults of its own (`GeneralException`). */
  onFault?(error: unknown): void;
}

/** Raised when a fault asks for silence: the request is never answered. */
export class NoAnswer extends Error {}

/**
 * Executes batches of office.js against a tree of host objects; it knows nothing about Excel.
 *
 * The first failing action ends its batch, and what earlier actions did stays done: Excel's batches
 * are no transactions.
 */
export class Interpreter {
  readonly references = new References();
  private readonly roots: PathRoots;

  constructor(private readonly options: InterpreterOptions) {
    this.roots = {
      root: options.root,
      references: this.references,
      services: options.services ?? new Map(),
    };
  }

  async execute(
    body: RequestBody,
    faultBefore?: (action: number, info: ActionInfo) => ActionFault | undefined,
  ): Promise<ResponseBody> {
    const paths = new ObjectPaths(body, this.roots);
    const answer: ResponseBody = { Results: [] };
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        raiseFault(faultBefore?.(index, action));
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        // Awaiting only where needed keeps large batches of small actions fast.
        const settling = isQuery(action) ? this.options.settle?.() : undefined;
        if (settling) await settling;
        answer.Results.push({ ActionId: action.Id, Value: this.act(paths, action) });
      } catch (error) {
        if (error instanceof NoAnswer) throw error;
        answer.Error = { ...this.report(error), ActionIndex: index };
        break;
      }
    }
    if (traces.length > 0) answer.TraceIds = traces;
    return answer;
  }

  private report(error: unknown): ResponseError {
    const explained = error instanceof HostError ? error : this.options.explain?.(error);
    if (!explained || explained instanceof HostNotImplemented) this.options.onFault?.(error);
    const { code, message, httpStatus } = explained ?? refusals.general(messageOf(error));
    const location = locationOf(error);
    return {
      Code: code,
      Message: message,
      ...(location === undefined ? {} : { Location: location }),
      HttpStatusCode: httpStatus,
    };
  }

  private act(paths: ObjectPaths, action: ActionInfo): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    // What is asked of an absent object is answered by absence, without an error.
    if (object === null) return null;
    const identify = (each: HostObject) => this.references.identify(each);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identify(object);
      case ActionType.Query:
        return projectQuery(object, action.QueryInfo ?? {}, { identify, asJson: false });
      case ActionType.QueryAsJson:
        return projectQuery(object, action.QueryInfo ?? {}, { identify, asJson: true });
      case ActionType.SetProperty:
        writeMember(object, memberName(action.Name), paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          writeMember(object, memberName(name), value);
        }
        return null;
      case ActionType.Method:
        return this.call(object, action.Name, paths.arguments(action.ArgumentInfo)) ?? null;
      default:
        throw new HostNotImplemented(`actions of type ${String(action.ActionType)}`);
    }
  }

  private call(object: HostObject, wire: string, args: unknown[]): unknown {
    if (wire === '_KeepReference') return void this.references.keep(object);
    if (wire === '_RemoveReference') return void this.references.remove(String(args[0]));
    if (/^_(Unr|R)egister/.test(wire)) {
      const target = String(object.identity['Id'] ?? 'Workbook');
      if (this.options.events.listen(object.className, wire, target)) return null;
    }
    return callMember(object, memberName(wire), args);
  }
}

const isQuery = ({ ActionType: type }: ActionInfo): boolean =>
  type === ActionType.Query || type === ActionType.QueryAsJson;

const raiseFault = (fault: ActionFault | undefined): void => {
  if (fault === 'cut') throw refusals.general();
  if (fault === 'access-denied') throw refusals.accessDenied();
  if (fault === 'conflict') throw refusals.conflict();
  if (fault === 'no-answer') throw new NoAnswer();
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
