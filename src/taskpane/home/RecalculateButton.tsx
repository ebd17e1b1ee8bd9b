import { makeStyles } from '@fluentui/react-components';
import { Button } from '../parts/Button';
import { tokens } from '../parts/tokens';
import { useText } from '../parts/LanguageContext';
import type { RunState } from '../run/RecalculationRun';
import { useDelay } from '../parts/useDelay';

/** Waits shorter than this, in milliseconds, pass without a progress bar. */
const shortWait = 1000;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { width: '100%', accentColor: tokens.colorBrandBackground },
});

export interface RecalculateButtonProps {
  readonly state: RunState;
  readonly onRecalculate: () => void;
  readonly onCancel: () => void;
}

/** The one primary action; while it runs, what it is busy with. */
export const RecalculateButton = ({ state, onRecalculate, onCancel }: RecalculateButtonProps) => {
  const styles = useStyles();
  const text = useText();
  const { running, step, canCancel } = state;
  const waiting = useDelay(running, shortWait);
  const stepText = step === null ? text('pane.recalculating') : text(`pane.steps.${step}`);
  return (
    <div className={styles.root}>
      <Button appearance="primary" size="large" disabledFocusable={running} onClick={onRecalculate}>
        {text(running ? 'pane.recalculating' : 'pane.recalculate')}
      </Button>
      {waiting && (
        <div className={styles.root}>
          <progress className={styles.bar} aria-label={text('pane.state.running')} />
          <div role="status">{stepText}</div>
          {canCancel && (
            <div>
              <Button size="small" onClick={onCancel}>
                {text('pane.cancel')}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
};
