import type { Fix } from '../../fixes/proposeFix';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { useCountText, useText } from '../parts/LanguageContext';
import { PlainFindings } from '../parts/PlainFindings';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';
import { useFindingsStyles } from './FindingsScreen.styles';

export interface FixPreviewProps {
  readonly fixes: readonly Fix[];
  readonly services: PaneServices;
  /** Where we run, for technical details. */
  readonly environment: string;
  readonly onClose: () => void;
}

/** What mending will change, cell text by cell text, before anybody agrees to it. */
export const FixPreview = ({ fixes, services, environment, onClose }: FixPreviewProps) => {
  const styles = useFindingsStyles();
  const text = useText();
  const countText = useCountText();
  const { state, start } = useAction(() => services.fix(fixes));
  const total = fixes.reduce((sum, { count }) => sum + count, 0);
  const running = state.kind === 'running';
  return (
    <div className={styles.fixes}>
      <div>{text('pane.findings.willChange')}</div>
      <ul className={styles.changes}>
        {fixes.map(({ column, from, to, count }) => (
          <li key={`${column}\n${from}`}>
            {countText('pane.findings.change', count, { column, from, to })}
          </li>
        ))}
      </ul>
      {state.kind === 'done' ? (
        <div role="status">
          {state.result.outcome === 'fixed' && countText('pane.findings.fixed', state.result.cells)}
          {state.result.formulas > 0 && ` ${text('pane.findings.formulasLeft')}`}
        </div>
      ) : (
        <div className={styles.actions}>
          <Button appearance="primary" size="small" disabledFocusable={running} onClick={start}>
            {countText('pane.findings.fixCells', total)}
          </Button>
          <Button size="small" disabledFocusable={running} onClick={onClose}>
            {text('pane.cancel')}
          </Button>
        </div>
      )}
      {state.kind === 'done' && <PlainFindings findings={state.result.findings} />}
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
    </div>
  );
};
