import { useId } from 'react';
import type { ReportedFinding } from '../../createReport';
import type { GoneTo } from '../../excel/goToPlace';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { useText } from '../parts/LanguageContext';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';
import { useFindingsStyles } from './FindingsScreen.styles';

export interface FindingItemProps {
  readonly finding: ReportedFinding;
  /** Whether the remedy is told here, and not once for all of the kind. */
  readonly saysRemedy: boolean;
  readonly services: PaneServices;
  /** Where we run, for technical details. */
  readonly environment: string;
  /** Shows what mending would change; null where a machine cannot mend it. */
  readonly onFix: (() => void) | null;
}

/** Where one was led needs words only when it is not simply the cell. */
const needsWords = ({ outcome }: GoneTo): boolean => outcome !== 'cell';

/** One finding: what and where, what to do, and the way to the cell. */
export const FindingItem = ({
  finding,
  saysRemedy,
  services,
  environment,
  onFix,
}: FindingItemProps) => {
  const styles = useFindingsStyles();
  const text = useText();
  const id = useId();
  const { state, start } = useAction(() => services.goTo(finding));
  const { message, remedy, sheet } = finding;
  return (
    <li className={styles.item}>
      <div id={id}>{message}</div>
      {saysRemedy && <div className={styles.remedy}>{remedy}</div>}
      {(sheet !== null || onFix !== null) && (
        <div className={styles.actions}>
          {sheet !== null && (
            <Button size="small" aria-describedby={id} onClick={start}>
              {text('pane.findings.goTo')}
            </Button>
          )}
          {onFix !== null && (
            <Button size="small" aria-describedby={id} onClick={onFix}>
              {text('pane.findings.fix')}
            </Button>
          )}
        </div>
      )}
      <div role="status">
        {state.kind === 'done' &&
          needsWords(state.result) &&
          text(`pane.findings.gone.${state.result.outcome}`)}
      </div>
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
    </li>
  );
};
