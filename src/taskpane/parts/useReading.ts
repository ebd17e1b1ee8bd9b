import { useCallback, useEffect, useRef, useState } from 'react';

/** How the reading of something stands. */
export type ReadingState<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly result: T }
  | { readonly kind: 'failed'; readonly error: unknown; readonly at: Date };

/**
 * Reads something when the screen opens and again when asked, or when what is read becomes another.
 * What was read before stands until the next is there; of two readings the later one counts.
 *
 * @param what tells one thing that is read from another
 */
export const useReading = <T>(
  what: string,
  read: () => Promise<T>,
  now: () => Date,
): { readonly state: ReadingState<T>; readonly again: () => Promise<void> } => {
  const [state, setState] = useState<ReadingState<T>>({ kind: 'reading' });
  const latest = useRef({ read, now, turn: 0 });
  useEffect(() => {
    latest.current.read = read;
    latest.current.now = now;
  });
  const again = useCallback(async (): Promise<void> => {
    const turn = (latest.current.turn += 1);
    const settle = (next: ReadingState<T>): void => {
      if (latest.current.turn === turn) setState(next);
    };
    await latest.current.read().then(
      (result) => settle({ kind: 'read', result }),
      (error: unknown) => settle({ kind: 'failed', error, at: latest.current.now() }),
    );
  }, []);
  useEffect(() => {
    const { current } = latest;
    void again();
    return () => {
      current.turn += 1;
    };
  }, [what, again]);
  return { state, again };
};
