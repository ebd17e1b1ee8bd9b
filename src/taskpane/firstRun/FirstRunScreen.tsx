import { makeStyles } from '@fluentui/react-components';
import type { PaneModel } from '../model/PaneModel';
import { Button } from '../parts/Button';
import { useCountText, useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { tokens } from '../parts/tokens';
import { CreateSection } from './CreateSection';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FirstRunScreenProps {
  readonly model: PaneModel;
  /** Names of our tables that the workbook has. */
  readonly tables: readonly string[];
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Before the first recalculation: what will be done, what will be written, what stays as it is. */
export const FirstRunScreen = ({ model, tables, environment }: FirstRunScreenProps) => {
  const styles = useStyles();
  const text = useText();
  const countText = useCountText();
  const list = (heading: string, points: readonly string[]) => (
    <Section heading={heading}>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  );
  return (
    <>
      <p>{text('pane.firstRun.what')}</p>
      {tables.length === 0 ? (
        <CreateSection model={model} environment={environment} />
      ) : (
        <Section heading={text('pane.firstRun.check.heading')}>
          <div>{countText('pane.firstRun.check.found', tables.length)}</div>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => void model.run.check()}>
              {text('pane.firstRun.check.run')}
            </Button>
            <Button onClick={() => void model.run.start()}>{text('pane.recalculate')}</Button>
          </div>
          <div>{text('pane.firstRun.check.writesNothing')}</div>
        </Section>
      )}
      {list(text('pane.firstRun.writes.heading'), [
        ...(tables.length === 0 ? [text('pane.firstRun.writes.tables')] : []),
        text('pane.firstRun.writes.results'),
        text('pane.firstRun.writes.hidden'),
      ])}
      {list(text('pane.firstRun.keeps.heading'), [
        text('pane.firstRun.keeps.tables'),
        text('pane.firstRun.keeps.columns'),
        text('pane.firstRun.keeps.here'),
      ])}
    </>
  );
};
