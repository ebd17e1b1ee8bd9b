import { type ReactNode, useEffect, useRef } from 'react';
import type { SaveReport } from '../../excel/editWorkbook';
import { FaultNotice } from '../parts/FaultNotice';
import { Notice } from '../parts/Notice';
import { useAction } from '../parts/useAction';
import { useScreenText } from '../parts/useScreenText';
import { useFormScreenStyles } from './FormScreen.styles';
import { Button } from '../parts/Button';

export interface FormScreenProps {
  readonly title: string;
  /** What it is about, below the title. */
  readonly about: string;
  readonly environment: string;
  /** Writes what was filled in. */
  readonly save: () => Promise<SaveReport>;
  readonly onSaved: (report: SaveReport) => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that saves one row, and says why where it could not; it begins at its title. */
export const FormScreen = ({
  title,
  about,
  environment,
  save,
  onSaved,
  onCancel,
  children,
}: FormScreenProps) => {
  const styles = useFormScreenStyles();
  const text = useScreenText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { state, start } = useAction(async () => {
    const report = await save();
    if (report.outcome === 'saved') await onSaved(report);
    return report;
  });
  const running = state.kind === 'running';
  return (
    <form
      className={styles.root}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <div>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {about !== '' && <p className={styles.name}>{about}</p>}
      </div>
      {children}
      {state.kind === 'done' &&
        state.result.outcome === 'refused' &&
        state.result.findings.map(({ message, remedy }) => (
          <Notice key={message} intent="error" message={message} remedy={remedy} />
        ))}
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={running}>
          {text(running ? 'common.saving' : 'common.save')}
        </Button>
        <Button onClick={onCancel}>{text('common.cancel')}</Button>
      </div>
    </form>
  );
};
