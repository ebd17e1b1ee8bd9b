import { mergeClasses } from '@fluentui/react-components';
import type { GoneTo } from '../../excel/goToPlace';
import { type PlanPriority, planParts, type PlanView } from '../../planning/readPlan';
import { FaultNotice } from '../parts/FaultNotice';
import { useAction } from '../parts/useAction';
import { useScreenText } from '../parts/useScreenText';
import type { PaneServices } from '../services/PaneServices';
import { LinkedIndicators } from './LinkedIndicators';
import { usePlanScreenStyles } from './PlanScreen.styles';
import { useDueText } from './useDueText';
import { Button } from '../parts/Button';
import { Summary } from '../parts/Summary';

export interface PriorityItemProps {
  readonly priority: PlanPriority;
  readonly sheet: PlanView['sheet'];
  readonly services: PaneServices;
  readonly environment: string;
}

/** A priority with its owner and deadline; it opens into what the sheet says and its indicators. */
export const PriorityItem = ({ priority, sheet, services, environment }: PriorityItemProps) => {
  const styles = usePlanScreenStyles();
  const text = useScreenText();
  const dueText = useDueText();
  const { number, name, responsible, deadline, due, texts, indicators, row } = priority;
  const go = useAction((): Promise<GoneTo> => {
    const place = { sheet: sheet?.title ?? null, table: sheet?.table ?? null, row };
    return services.goTo({ ...place, column: 'ID', value: number });
  });
  return (
    <li className={styles.item}>
      <details>
        <Summary className={styles.summary}>
          <h2 className={styles.title}>
            {number}. {name}
          </h2>
          <div className={styles.state}>
            {text('plan.responsible')}: {responsible || text('plan.noResponsible')}
          </div>
          <div
            className={mergeClasses(
              due.state === 'overdue' && styles.overdue,
              due.state === 'due-soon' && styles.soon,
            )}
          >
            {text('plan.deadline')}:{' '}
            {describeDeadline(deadline, due.state === 'none' ? '' : dueText(due)) || dueText(due)}
          </div>
        </Summary>
        <div className={styles.body}>
          {planParts.map((part) => (
            <div key={part}>
              <h3 className={styles.term}>{text(`plan.parts.${part}`)}</h3>
              <p className={mergeClasses(styles.text, texts[part] === '' && styles.quiet)}>
                {texts[part] || text('plan.blank')}
              </p>
            </div>
          ))}
          <LinkedIndicators indicators={indicators} />
          {row !== null && (
            <div>
              <Button size="small" onClick={() => go.start()}>
                {text('plan.goTo')}
              </Button>
            </div>
          )}
          <div role="status">
            {go.state.kind === 'done' && <Told outcome={go.state.result.outcome} />}
          </div>
          {go.state.kind === 'failed' && (
            <FaultNotice error={go.state.error} at={go.state.at} environment={environment} />
          )}
        </div>
      </details>
    </li>
  );
};

/** The day with how near it is; words of the staff's own stand alone. */
const describeDeadline = (deadline: string, due: string): string =>
  [deadline, due].filter((one) => one !== '').join(', ');

/** Only what keeps the person from seeing the row is worth words. */
const Told = ({ outcome }: { readonly outcome: GoneTo['outcome'] }) => {
  const text = useScreenText();
  if (outcome === 'sheet-hidden') return text('plan.sheetHidden');
  return outcome === 'nowhere' || outcome === 'changed' ? text('plan.goneElsewhere') : null;
};
