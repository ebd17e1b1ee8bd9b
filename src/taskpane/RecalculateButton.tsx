import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useText } from './LanguageContext';
import type { RunState } from './RecalculationRun';
import { useDelay } from './useDelay';

/** Waits shorter than this, in milliseconds, pass without a progress bar. */
const shortWait = 1000;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface RecalculateButtonProps {
  readonly state: RunState;
  readonly onRecalculate: () => void;
}

/** The one primary action; while it runs, what it is busy with. */
export const RecalculateButton = ({ state, onRecalculate }: RecalculateButtonProps) => {
  const styles = useStyles();
  const text = useText();
  const { running, step } = state;
  const waiting = useDelay(running, shortWait);
  const stepText = step === null ? text('pane.recalculating') : text(`pane.steps.${step}`);
  return (
    <div className={styles.root}>
      <Button appearance="primary" size="large" disabledFocusable={running} onClick={onRecalculate}>
        {text(running ? 'pane.recalculating' : 'pane.recalculate')}
      </Button>
      {waiting && (
        <div className={styles.root}>
          <ProgressBar aria-label={text('pane.state.running')} />
          <div role="status">{stepText}</div>
        </div>
      )}
    </div>
  );
};
