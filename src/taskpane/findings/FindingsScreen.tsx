import { mergeClasses } from '@fluentui/react-components';
import type { Report } from '../../createReport';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { useCountText, useText } from '../parts/LanguageContext';
import type { PaneModel } from '../model/PaneModel';
import { useStore } from '../store/Store';
import { useFindingsStyles } from './FindingsScreen.styles';
import { groupFindings } from './groupFindings';
import { KindSection } from './KindSection';
import { severitySigns } from './severities';

export interface FindingsScreenProps {
  /** The latest that was computed; null as long as nothing has been. */
  readonly report: Report | null;
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** What was found in the data, gravest first, each with its remedy and the way to it. */
export const FindingsScreen = ({ report, model, environment }: FindingsScreenProps) => {
  const styles = useFindingsStyles();
  const text = useText();
  const countText = useCountText();
  const { running, last } = useStore(model.run);
  const checkLabel = report === null ? 'pane.findings.checkFirst' : 'pane.findings.check';
  const groups = groupFindings(report?.findings ?? []);
  return (
    <>
      <div>
        <Button
          {...(report === null ? { appearance: 'primary' as const } : {})}
          disabledFocusable={running}
          onClick={() => void model.run.check()}
        >
          {text(running ? 'pane.findings.checking' : checkLabel)}
        </Button>
      </div>
      {last?.kind === 'failed' && !running && (
        <FaultNotice error={last.fault} at={last.at} environment={environment} />
      )}
      {report === null && <div>{text('pane.findings.notYet')}</div>}
      {report !== null && groups.length === 0 && <div>{text('pane.findings.none')}</div>}
      {groups.map(({ severity, count, kinds }, index) => (
        <section
          key={severity}
          className={styles.group}
          aria-label={text(`pane.findings.${severity}`)}
        >
          <h2 className={styles.heading}>
            <span className={mergeClasses(styles.sign, styles[severity])} aria-hidden>
              {severitySigns[severity]}
            </span>
            {countText(`pane.findings.counted.${severity}`, count)}
          </h2>
          {kinds.map((kind, at) => (
            <KindSection
              key={kind.key}
              kind={kind}
              open={index === 0 && at === 0}
              services={model.services}
              environment={environment}
            />
          ))}
        </section>
      ))}
    </>
  );
};
