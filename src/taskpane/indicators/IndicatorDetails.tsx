import type { IndicatorDetail } from '../../editing/describeIndicators';
import type { IndicatorBook } from '../../editing/openIndicators';
import { StatusMark } from '../parts/StatusMark';
import { useScreenText } from '../parts/useScreenText';
import type { PaneServices } from '../services/PaneServices';
import { Fact } from './Fact';
import { useIndicatorDetailsStyles } from './IndicatorDetails.styles';
import type { IndicatorTask } from './IndicatorTask';
import { ShowRows } from './ShowRows';
import { TrendChart } from './TrendChart';
import { Button } from '../parts/Button';
import { Summary } from '../parts/Summary';

export interface IndicatorDetailsProps {
  readonly detail: IndicatorDetail;
  readonly book: IndicatorBook;
  readonly services: PaneServices;
  readonly environment: string;
  readonly onTask: (task: IndicatorTask) => void;
}

/** What a value is made of, and what can be done with it. */
export const IndicatorDetails = ({
  detail,
  book,
  services,
  environment,
  onTask,
}: IndicatorDetailsProps) => {
  const styles = useIndicatorDetailsStyles();
  const text = useScreenText();
  const { id, conditions, formula } = detail;
  const entered = book.entered(id);
  const isManual = entered?.isManual ?? false;
  return (
    <div className={styles.root}>
      {detail.goal !== '' && <p className={styles.told}>{detail.goal}</p>}
      <dl className={styles.facts}>
        <Fact term={text('detail.value')}>{detail.value}</Fact>
        <Fact term={text('detail.status')}>
          <StatusMark status={detail.status} sign={detail.sign} /> {detail.statusText}
        </Fact>
        {detail.numerator !== null && (
          <Fact term={text('detail.numerator')}>{detail.numerator}</Fact>
        )}
        {detail.denominator !== null && (
          <Fact term={text('detail.denominator')}>{detail.denominator}</Fact>
        )}
        <Fact term={text('detail.target')}>
          {detail.target === '' ? text('detail.noTarget') : detail.target}
        </Fact>
        {detail.targetYear !== '' && (
          <Fact term={text('detail.targetYear')}>{detail.targetYear}</Fact>
        )}
        {detail.baseline !== null && <Fact term={text('detail.baseline')}>{detail.baseline}</Fact>}
        {detail.responsible !== '' && (
          <Fact term={text('detail.responsible')}>{detail.responsible}</Fact>
        )}
        {detail.deadline !== '' && <Fact term={text('detail.deadline')}>{detail.deadline}</Fact>}
        <Fact term={text('detail.population')} isWide>
          {detail.population}
        </Fact>
      </dl>
      {detail.frozen && <p className={styles.told}>{text('detail.frozen')}</p>}
      <TrendChart name={detail.name} trend={detail.trend} />
      {detail.rows !== null && detail.sheet !== null && (
        <ShowRows
          id={id}
          year={book.schoolYear}
          isShare={detail.isShare}
          services={services}
          environment={environment}
        />
      )}
      <details>
        <Summary className={styles.summary}>{text('detail.formula')}</Summary>
        {conditions.numerator !== '' && (
          <p className={styles.told}>
            {text('detail.numerator')}: {conditions.numerator}
          </p>
        )}
        {conditions.denominator !== '' && (
          <p className={styles.told}>
            {text('detail.denominator')}: {conditions.denominator}
          </p>
        )}
        {formula.text === null ? (
          <p className={styles.told}>{text('detail.noFormula', { reason: formula.refusal })}</p>
        ) : (
          // A long text that scrolls must be reachable without a mouse.
          <pre
            className={styles.formula}
            tabIndex={0}
            role="region"
            aria-label={text('detail.formula')}
          >
            {formula.text}
          </pre>
        )}
      </details>
      <div className={styles.actions}>
        <Button size="small" onClick={() => onTask({ kind: 'edit', id })}>
          {text('detail.edit')}
        </Button>
        <Button size="small" onClick={() => onTask({ kind: 'enter', id })}>
          {text(isManual ? 'detail.enter' : 'detail.declare')}
        </Button>
        {entered !== null && entered.goals.length > 0 && (
          <Button size="small" onClick={() => onTask({ kind: 'goals', id })}>
            {text('detail.goals')}
          </Button>
        )}
      </div>
    </div>
  );
};
