import { mergeClasses } from '@fluentui/react-components';
import type { PlanView } from '../../planning/readPlan';
import { useScreenCount, useScreenText } from '../parts/useScreenText';
import type { PaneServices } from '../services/PaneServices';
import { DeadlineList } from '../year/DeadlineList';
import { usePlanScreenStyles } from './PlanScreen.styles';
import { PriorityItem } from './PriorityItem';
import { Button } from '../parts/Button';

export interface PlanOverviewProps {
  readonly plan: PlanView;
  readonly services: PaneServices;
  readonly environment: string;
  readonly today: Date;
  readonly onRefresh: () => Promise<void>;
}

/** What is due in the plan, its priorities, and the days that every school keeps. */
export const PlanOverview = ({
  plan,
  services,
  environment,
  today,
  onRefresh,
}: PlanOverviewProps) => {
  const styles = usePlanScreenStyles();
  const text = useScreenText();
  const countText = useScreenCount();
  const { priorities, sheet, year, schoolYear } = plan;
  const count = (state: string): number =>
    priorities.filter(({ due }) => due.state === state).length;
  const [overdue, soon] = [count('overdue'), count('due-soon')];
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.year}>{text('common.yearTitle', { year })}</span>
        <Button size="small" onClick={() => void onRefresh()}>
          {text('common.refresh')}
        </Button>
      </div>
      {priorities.length === 0 ? (
        <p className={styles.told}>{text('plan.noPriorities')}</p>
      ) : (
        <>
          <div role="status">
            {overdue > 0 && (
              <div className={styles.overdue}>{countText('plan.overdueCount', overdue)}</div>
            )}
            {soon > 0 && <div className={styles.soon}>{countText('plan.soonCount', soon)}</div>}
            {overdue + soon === 0 && <div>{text('plan.nothingDue')}</div>}
          </div>
          {sheet === null && (
            <p className={mergeClasses(styles.told, styles.quiet)}>{text('plan.notYet')}</p>
          )}
          <ul className={styles.list}>
            {priorities.map((priority) => (
              <PriorityItem
                key={priority.number}
                priority={priority}
                sheet={sheet}
                services={services}
                environment={environment}
              />
            ))}
          </ul>
        </>
      )}
      <DeadlineList year={schoolYear} today={today} />
    </div>
  );
};
