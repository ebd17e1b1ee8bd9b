import { useCallback, useState } from 'react';

/** How something that was asked of Excel stands. */
export type ActionState<T> =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'failed'; readonly error: unknown; readonly at: Date };

export interface Action<T, Arguments extends readonly unknown[]> {
  readonly state: ActionState<T>;
  /** Begins, unless it runs already; what came of the last time is forgotten. */
  readonly start: (...args: Arguments) => void;
  readonly forget: () => void;
}

/** Follows one thing that a screen asks of Excel, from the click to its end. */
export const useAction = <T, Arguments extends readonly unknown[]>(
  work: (...args: Arguments) => Promise<T>,
): Action<T, Arguments> => {
  const [state, setState] = useState<ActionState<T>>({ kind: 'idle' });
  const running = state.kind === 'running';
  const start = (...args: Arguments): void => {
    if (running) return;
    setState({ kind: 'running' });
    work(...args).then(
      (result) => setState({ kind: 'done', result }),
      (error: unknown) => setState({ kind: 'failed', error, at: new Date() }),
    );
  };
  const forget = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, start, forget };
};
