import { type ReactNode, useContext } from 'react';
import { reportFinding } from '../../createReport';
import type { Refused } from '../../Refused';
import { FaultNotice } from './FaultNotice';
import { LanguageContext } from './LanguageContext';
import { PlainFindings } from './PlainFindings';
import type { ReadingState } from './useReading';
import { useScreenText } from './useScreenText';
import { Button } from './Button';

export interface ReadingViewProps<T> {
  readonly state: ReadingState<T | Refused>;
  readonly onAgain: () => Promise<void>;
  /** Where we run, for technical details. */
  readonly environment: string;
  readonly children: (result: T) => ReactNode;
}

const isRefused = (result: unknown): result is Refused =>
  typeof result === 'object' &&
  result !== null &&
  'outcome' in result &&
  result.outcome === 'refused';

/** What was read, or why it could not be, with a way to try again. */
export const ReadingView = <T,>({ state, onAgain, environment, children }: ReadingViewProps<T>) => {
  const text = useScreenText();
  const language = useContext(LanguageContext);
  if (state.kind === 'reading') return <p role="status">{text('common.reading')}</p>;
  const retry = <Button onClick={() => void onAgain()}>{text('common.retry')}</Button>;
  if (state.kind === 'failed') {
    return (
      <>
        <FaultNotice error={state.error} at={state.at} environment={environment} />
        {retry}
      </>
    );
  }
  const { result } = state;
  if (!isRefused(result)) return <>{children(result)}</>;
  return (
    <>
      <p role="alert">{text('common.refused')}</p>
      <PlainFindings findings={result.findings.map((each) => reportFinding(each, language))} />
      {retry}
    </>
  );
};
