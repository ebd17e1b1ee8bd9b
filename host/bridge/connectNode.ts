import type { RequestBody } from '../protocol/RequestBody';
import {
  type BatchExecutor,
  type RichApiAnswer,
  RichApiEndpoint,
} from '../protocol/RichApiEndpoint';
import type { Faults } from '../protocol/Faults';
import type { EventHub } from '../protocol/EventHub';
import { bytesOf, type Traffic } from '../protocol/Traffic';
import { loadLibrary, type NativeBridge, type OfficeLibrary } from './loadLibrary';

export interface ConnectOptions {
  /** The library's readable build, for tests. */
  debug?: boolean;
  /** None, as in Excel on a desktop; `webPayloadLimitBytes` keeps the limits of Excel on the web. */
  payloadLimitBytes?: number;
  faults?: Faults;
}

export interface NodeConnection extends OfficeLibrary {
  /** What has gone over the wire so far. */
  traffic: Traffic;
  endpoint: RichApiEndpoint;
  /**
   * Runs a bundle of the add-in, with `Excel` and `OfficeExtension` in its scope.
   *
   * @param exportName the `var` in which the bundle leaves its exports
   */
  run(bundleSource: string, exportName: string): unknown;
}

/** What the host is, seen from a bridge. */
export interface ConnectableHost extends BatchExecutor {
  events: Pick<EventHub, 'deliver'>;
}

interface BridgeMessage {
  id: number;
  message: { body: RequestBody };
}

/** Message types of the library's bridge. */
const responseType = 2;
const eventType = 3;

/** Connects the genuine office.js library, in this very realm, to an embedded host. */
export const connectNode = (
  host: ConnectableHost,
  { debug = false, payloadLimitBytes = Infinity, faults }: ConnectOptions = {},
): NodeConnection => {
  const endpoint = new RichApiEndpoint(host);
  endpoint.payloadLimitBytes = payloadLimitBytes;
  if (faults) endpoint.faults = faults;

  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void endpoint.handle(message.body, bytesOf(text)).then((answer) => {
        const body = bodyOf(answer);
        if (body !== undefined) {
          const envelope = `"statusCode":200,"headers":{},"body":${body}`;
          bridge.onMessageFromHost?.(
            `{"id":${String(id)},"type":${String(responseType)},"message":{${envelope}}}`,
          );
        }
        host.flushEvents();
      });
    },
  };
  host.events.deliver = (entries) => {
    setImmediate(() =>
      bridge.onMessageFromHost?.(JSON.stringify({ type: eventType, message: { entries } })),
    );
  };

  const library = loadLibrary(bridge, debug ? 'excel-web-16.00.debug.js' : 'excel-web-16.00.js');
  return {
    ...library,
    traffic: endpoint.traffic,
    endpoint,
    run: (bundleSource, exportName) => {
      const bundle = new Function(
        'Excel',
        'OfficeExtension',
        `${bundleSource}\n;return ${exportName};`,
      );
      return bundle(library.Excel, library.OfficeExtension) as unknown;
    },
  };
};

/** A refusal becomes a body that holds only the error: so its code and message arrive unchanged. */
const bodyOf = (answer: RichApiAnswer): string | undefined => {
  if (answer.kind === 'silent') return undefined;
  if (answer.kind === 'answered') return answer.text;
  const { code, message, httpStatus } = answer.error;
  return JSON.stringify({
    Results: [],
    Error: { Code: code, Message: message, HttpStatusCode: httpStatus },
  });
};
