/** One entry of a Rich API message: an event, or an action that the host dispatches. */
export interface RichApiMessage {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  id: string;
}

/** Message category of Rich API events. */
const eventCategory = 65536;

/**
 * Who listens to what, and the events that wait for their delivery.
 *
 * Events go out after the answer to the batch that caused them, never in the middle of it.
 */
export class EventHub {
  private readonly listeners = new Map<string, number>();
  private waiting: RichApiMessage[] = [];

  /** Where delivered events go; the bridge sets it. */
  deliver: ((messages: RichApiMessage[]) => void) | undefined;

  /** @param types the event type that each `Class._Register…` method stands for */
  constructor(private readonly types: ReadonlyMap<string, number>) {}

  /** Handles `_Register…` and `_Unregister…`; false when the class has no such event here. */
  listen(className: string, method: string, targetId: string): boolean {
    const unregistering = method.startsWith('_Unregister');
    const type = this.types.get(
      `${className}.${unregistering ? method.replace('_Unregister', '_Register') : method}`,
    );
    if (type === undefined) return false;
    const key = `${String(type)}|${targetId}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + (unregistering ? -1 : 1));
    return true;
  }

  /** How many handlers are attached. */
  get handlers(): number {
    return [...this.listeners.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Queues an event where somebody listens to it. */
  raise(type: number, targetId: string, args: Readonly<Record<string, unknown>>): void {
    if ((this.listeners.get(`${String(type)}|${targetId}`) ?? 0) <= 0) return;
    this.waiting.push({
      messageCategory: eventCategory,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
      id: '',
    });
  }

  /** Hands what waits to the bridge. */
  flush(): void {
    if (this.waiting.length === 0) return;
    const messages = this.waiting;
    this.waiting = [];
    this.deliver?.(messages);
  }
}
