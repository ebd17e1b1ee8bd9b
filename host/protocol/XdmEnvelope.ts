/** One message of Office's cross-document messaging, as both sides stringify it. */
export interface XdmEnvelope {
  _messageType: number;
  _actionName: string;
  _actionType?: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

export const messageTypes = { request: 0, response: 1 } as const;
export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseTypes = { forCalling: 0, forEventing: 1 } as const;

/** What the library asks by `executeMethod`, by the numbers of its `MethodDispId`. */
export const dispatchIds = {
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** The data of an `executeMethod`: which method, and its arguments in the places that it has. */
export interface MethodCall {
  DdaMethod: { DispatchId: number };
  /** Of a Rich API request: custom data, `POST`, `ProcessQuery`, headers, body, permission, flags. */
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  /** Of a completed command: its id, status and data. */
  [place: number]: unknown;
}

/** Reads a message; undefined for anything that is none. */
export const readEnvelope = (text: unknown): XdmEnvelope | undefined => {
  if (typeof text !== 'string') return undefined;
  try {
    const message = JSON.parse(text) as Partial<XdmEnvelope> | null;
    return typeof message?._conversationId === 'string' ? (message as XdmEnvelope) : undefined;
  } catch {
    // Other scripts post messages of their own to the same window.
    return undefined;
  }
};
