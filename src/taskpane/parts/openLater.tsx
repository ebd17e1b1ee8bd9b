import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Button } from './Button';
import { FaultNotice } from './FaultNotice';
import { useText } from './LanguageContext';

type Opening<P> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly Part: ComponentType<P> }
  | { readonly kind: 'failed'; readonly error: unknown; readonly at: Date };

/**
 * Makes a component whose code is fetched when it is first shown. Where that fails it says so, and
 * fetches again at a press: `React.lazy` would keep the failure for as long as the pane lives.
 *
 * @param load fetches the component
 * @param waiting what stands there meanwhile
 */
export const openLater = <P extends { readonly environment: string }>(
  load: () => Promise<ComponentType<P>>,
  waiting: ComponentType = Waiting,
): ComponentType<P> => {
  let fetched: Opening<P> = { kind: 'opening' };
  const Wait = waiting;

  const Later = (props: P): ReactNode => {
    const text = useText();
    const [state, setState] = useState(fetched);
    useEffect(() => {
      if (state.kind !== 'opening') return undefined;
      let isShown = true;
      const settle = (next: Opening<P>): void => {
        if (next.kind === 'open') fetched = next;
        if (isShown) setState(next);
      };
      load().then(
        (Part) => settle({ kind: 'open', Part }),
        (error: unknown) => settle({ kind: 'failed', error, at: new Date() }),
      );
      return () => {
        isShown = false;
      };
    }, [state]);
    if (state.kind === 'opening') return <Wait />;
    if (state.kind === 'open') return <state.Part {...props} />;
    return (
      <>
        <FaultNotice error={state.error} at={state.at} environment={props.environment} />
        <div>
          <Button onClick={() => setState({ kind: 'opening' })}>{text('pane.crash.retry')}</Button>
        </div>
      </>
    );
  };
  return Later;
};

const Waiting = () => {
  const text = useText();
  return <p role="status">{text('pane.places.opening')}</p>;
};
