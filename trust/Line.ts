import type { ConnectableHost } from '../host/bridge/connectNode';

/** Carries a client's requests to the host of the workbook that it is at. */
export class Line implements ConnectableHost {
  readonly events: ConnectableHost['events'] = { deliver: undefined };
  private host: ConnectableHost | null = null;
  private underWay = 0;

  leadTo(host: ConnectableHost): void {
    this.host = host;
    host.events.deliver = (messages) => this.events.deliver?.(messages);
  }

  /** Resolves when nothing is under way: the library lets go of what it kept after its last answer. */
  async settle(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.underWay > 0);
  }

  flushEvents(): void {
    this.host?.flushEvents();
  }

  async execute(
    ...request: Parameters<ConnectableHost['execute']>
  ): ReturnType<ConnectableHost['execute']> {
    if (!this.host) throw new Error('The client is at no workbook');
    this.underWay += 1;
    try {
      return await this.host.execute(...request);
    } finally {
      this.underWay -= 1;
    }
  }
}
