import type { ExcelHost } from '../host/ExcelHost';
import { connectClient } from './Client';
import type { Turns } from './Turns';

/** One person's press that goes on only by turns. */
export interface Pressing {
  readonly person: string;
  /** Lets the next request through and waits until the press waits again or has ended. */
  readonly go: () => Promise<void>;
  readonly isOver: () => boolean;
  /** What the press ended in; null while it is under way. */
  readonly error: () => unknown;
  /** Leaves the workbook, when the press is over. */
  readonly leave: () => Promise<void>;
}

/** Begins a press of a person; its first request waits for its turn. */
export const beginPress = async (
  host: ExcelHost,
  turns: Turns,
  person: string,
): Promise<Pressing> => {
  const client = connectClient(turns.through(host, person));
  let over = false;
  let error: unknown = null;
  void client.press().then(
    () => (over = true),
    (reason: unknown) => {
      error = reason;
      over = true;
    },
  );
  const settle = async (): Promise<void> => {
    while (!over && !turns.people.includes(person)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await settle();
  return {
    person,
    go: async () => {
      turns.take(person);
      await settle();
    },
    isOver: () => over,
    error: () => error,
    leave: client.leave,
  };
};
