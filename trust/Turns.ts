import type { ExcelHost } from '../host/ExcelHost';
import type { ConnectableHost } from '../host/bridge/connectNode';
import { isCleanUp } from '../host/protocol/Traffic';

/**
 * Lets requests to a host through one at a time, when they are told to: so that a test decides the
 * order in which two people's requests arrive.
 */
export class Turns {
  private readonly waiting = new Map<string, () => void>();

  /** The host as one person reaches it. */
  through(host: ExcelHost, person: string): ConnectableHost {
    return {
      events: host.events,
      flushEvents: () => host.flushEvents(),
      execute: async (body, faultBefore) => {
        if (!isCleanUp(body)) {
          await new Promise<void>((resolve) => this.waiting.set(person, resolve));
        }
        return host.execute(body, faultBefore);
      },
    };
  }

  /** Whose request waits. */
  get people(): string[] {
    return [...this.waiting.keys()].sort();
  }

  /** Lets the waiting request of a person through; false when none waits. */
  take(person: string): boolean {
    const resolve = this.waiting.get(person);
    this.waiting.delete(person);
    resolve?.();
    return resolve !== undefined;
  }
}
