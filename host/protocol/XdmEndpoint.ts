import { describeApp, describeHost, type AppContext } from './describeApp';
import type { EventHub, RichApiMessage } from './EventHub';
import type { RequestBody } from './RequestBody';
import { type BatchExecutor, RichApiEndpoint } from './RichApiEndpoint';
import { bytesOf } from './Traffic';
import {
  actionTypes,
  dispatchIds,
  messageTypes,
  type MethodCall,
  readEnvelope,
  responseTypes,
  type XdmEnvelope,
} from './XdmEnvelope';

/** How a ribbon command ended, by `event.completed()`. */
export interface CommandOutcome {
  status: number;
  data: unknown;
}

/** Where `Office.context.document.settings` are kept, each as JSON. */
export interface DocumentSettings {
  readonly settings: ReadonlyMap<string, string>;
  replaceSettings(settings: Iterable<readonly [key: string, json: string]>): void;
}

/** The library's code for what the host does not know. */
const unknownMethod = 5001;
/**
 * The host page's side of Office's cross-document messaging: what Excel on the web is to an add-in
 * in an iframe. It speaks to the unmodified office.js through whatever posts messages to it.
 */
export class XdmEndpoint {
  readonly richApi: RichApiEndpoint;
  /** What the library asked that nobody here knows. */
  readonly unhandled: string[] = [];
  /** What the library told its host. */
  readonly notifications: unknown[] = [];
  /** Sends a message to the add-in's window; whoever made the window sets it. */
  post: (text: string) => void = () => undefined;

  private readonly registered = new Map<string, number>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private waiting: (() => void)[] = [];
  private nextCommand = 1;

  /**
   * @param origin the origin of the host's page
   * @param conversationId fresh for every load: the library caches settings under it
   */
  constructor(
    private readonly executor: BatchExecutor & { events: EventHub; webExtension: DocumentSettings },
    readonly origin: string,
    readonly conversationId: string,
    readonly app: AppContext = {},
  ) {
    this.richApi = new RichApiEndpoint(executor);
    executor.events.deliver = (messages) => this.fireRichApi(messages);
  }

  /** The name that the add-in's window must bear before its page is loaded. */
  get windowName(): string {
    return JSON.stringify({
      baseFrameName: `_xdm_${this.conversationId}`,
      hostInfo: describeHost(this.app).replaceAll('$', '|'),
      xdmInfo: `${this.conversationId}|${this.instanceId}|${this.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** The address of the add-in's page with what the library looks for in it. */
  addinUrl(page: string): string {
    const url = new URL(page);
    url.searchParams.set('_host_Info', describeHost(this.app));
    return url.href;
  }

  /** Takes a message that came from the add-in's window. */
  async receive(text: unknown): Promise<void> {
    const message = readEnvelope(text);
    if (!message || message._conversationId !== this.conversationId) return;
    if (message._messageType !== messageTypes.request) return;
    if (message._actionType === actionTypes.registerEvent) {
      this.registered.set(message._actionName, message._correlationId);
      for (const wake of this.waiting.splice(0)) wake();
      this.answer(message, { Error: 0, Version: 1 });
    } else if (message._actionType === actionTypes.unregisterEvent) {
      this.registered.delete(message._actionName);
      this.answer(message, { Error: 0, Version: 1 });
    } else {
      await this.invoke(message);
    }
  }

  /** Presses a ribbon button whose action is a function; waits until it is completed. */
  async runCommand(functionName: string, controlId = functionName): Promise<CommandOutcome> {
    await this.registrationOf('appCommandInvoked');
    const id = `${controlId}_${String(this.nextCommand++)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.fire('appCommandInvoked', [
        id,
        functionName,
        JSON.stringify({ source: { id: controlId } }),
      ]);
    });
  }

  private get instanceId(): string {
    return '1e6fe5a0-0000-4000-8000-000000000001-1_TaskPane';
  }

  private async invoke(message: XdmEnvelope): Promise<void> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.answer(
          message,
          describeApp(this.app, this.instanceId, this.executor.webExtension.settings),
        );
        return;
      case 'ContextActivationManager_notifyHost':
        this.notifications.push(message._data);
        this.answer(message, null);
        return;
      case 'ContextActivationManager_openWindowInHost':
        this.answer(message, null);
        return;
      case 'executeMethod': {
        const result = await this.call(message._data as MethodCall);
        if (result) this.answer(message, { Version: 1, Error: 0, ...result });
        this.executor.flushEvents();
        return;
      }
      default:
        this.unhandled.push(message._actionName);
        this.answer(message, null, -2);
    }
  }

  /** Undefined: there will be no answer. */
  private async call(call: MethodCall): Promise<object | undefined> {
    const { DispatchId: id } = call.DdaMethod;
    switch (id) {
      case dispatchIds.richApi:
        return this.callRichApi(String(call.ArrayData?.[4] ?? ''));
      case dispatchIds.saveSettings:
        this.executor.webExtension.replaceSettings(call.DdaSettingsMethod?.Properties ?? []);
        return { DdaSettingsMethod: {} };
      case dispatchIds.loadSettings: {
        const settings = [...this.executor.webExtension.settings];
        return { Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } };
      }
      case dispatchIds.getFileProperties:
        return { Properties: { Url: this.app.documentUrl ?? '' } };
      case dispatchIds.commandCompleted: {
        const command = String(call[0]);
        this.commands.get(command)?.({ status: Number(call[1]), data: call[2] });
        this.commands.delete(command);
        return {};
      }
      default:
        this.unhandled.push(`method ${String(id)}`);
        return { Error: unknownMethod };
    }
  }

  private async callRichApi(text: string): Promise<object | undefined> {
    const answer = await this.richApi.handle(JSON.parse(text) as RequestBody, bytesOf(text));
    if (answer.kind === 'silent') return undefined;
    if (answer.kind === 'answered') {
      return { Data: [200, ['Content-Type', 'application/json'], answer.text] };
    }
    const { officeCode, error } = answer;
    if (officeCode !== undefined) return { Error: officeCode };
    // Refusals without a number of their own come in a body.
    const body = { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus };
    return {
      Data: [
        200,
        ['Content-Type', 'application/json'],
        JSON.stringify({ Results: [], Error: body }),
      ],
    };
  }

  private fireRichApi(messages: readonly RichApiMessage[]): void {
    this.fire('richApiMessage', {
      ArrayData: messages.map(({ messageCategory, messageType, targetId, message, id }) => [
        messageCategory,
        messageType,
        targetId,
        message,
        id,
        false,
      ]),
    });
  }

  private fire(event: string, data: unknown): void {
    const correlationId = this.registered.get(event);
    if (correlationId === undefined) return;
    this.send(event, correlationId, data, 0, responseTypes.forEventing);
  }

  private answer(message: XdmEnvelope, data: unknown, errorCode = 0): void {
    const { _actionName: name, _correlationId: correlationId } = message;
    this.send(name, correlationId, data, errorCode, responseTypes.forCalling);
  }

  private send(
    actionName: string,
    correlationId: number,
    data: unknown,
    errorCode: number,
    responseType: number,
  ): void {
    this.post(
      JSON.stringify({
        _messageType: messageTypes.response,
        _actionName: actionName,
        _conversationId: this.conversationId,
        _correlationId: correlationId,
        _origin: this.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  private async registrationOf(event: string): Promise<void> {
    while (!this.registered.has(event)) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}
