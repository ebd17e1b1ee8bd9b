import type { PlanIndicator } from '../../planning/readPlan';
import { StatusMark } from '../parts/StatusMark';
import { useScreenText } from '../parts/useScreenText';
import { usePlanScreenStyles } from './PlanScreen.styles';

export interface LinkedIndicatorsProps {
  readonly indicators: readonly PlanIndicator[];
}

/** The indicators of a priority with value, target and status. */
export const LinkedIndicators = ({ indicators }: LinkedIndicatorsProps) => {
  const styles = usePlanScreenStyles();
  const text = useScreenText();
  return (
    <div>
      <h3 className={styles.term}>{text('plan.indicators')}</h3>
      {indicators.length === 0 && <p className={styles.quiet}>{text('plan.noIndicators')}</p>}
      <ul className={styles.list}>
        {indicators.map(({ id, name, value, target, status, sign, statusText }) => (
          <li key={id} className={styles.indicator}>
            <StatusMark status={status} sign={sign} />
            <span>
              {id} {name}: {value}
              {target !== '' && `, ${text('plan.target', { target })}`} · {statusText}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
