import { useContext, useState } from 'react';
import type { ReportedFinding } from '../../createReport';
import type { Fix } from '../../fixes/proposeFix';
import { translateCount } from '../../i18n/translate';
import { Button } from '../parts/Button';
import { LanguageContext, useCountText, useText } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';
import { FindingItem } from './FindingItem';
import { FixPreview } from './FixPreview';
import { useFindingsStyles } from './FindingsScreen.styles';
import type { FindingKind } from './groupFindings';
import { Summary } from '../parts/Summary';

/** How many findings of a kind are shown before somebody asks for the rest. */
const shownAtFirst = 20;

export interface KindSectionProps {
  readonly kind: FindingKind;
  readonly open: boolean;
  readonly services: PaneServices;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** What somebody wants to mend, and the first finding of the check that offered it. */
interface Choice {
  readonly fixes: readonly Fix[];
  readonly of: ReportedFinding;
}

/** The findings of one kind, folded under their place and count, and under what to do with all. */
export const KindSection = ({ kind, open, services, environment }: KindSectionProps) => {
  const styles = useFindingsStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const countText = useCountText();
  const [all, setAll] = useState(false);
  const [choice, setChoice] = useState<Choice | null>(null);
  const { findings, fixes, lacking, remedy, sheet, column } = kind;
  const [first] = findings;
  // After the next check, what was mended before no longer stands in the way of the rest.
  const chosen = choice !== null && choice.of === first ? choice.fixes : null;
  const setChosen = (wanted: readonly Fix[] | null): void =>
    setChoice(wanted === null || first === undefined ? null : { fixes: wanted, of: first });
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  const isAlone = findings.length === 1;
  const where = [sheet, column].filter((part) => part !== null).join(' · ');
  const preview = chosen !== null && (
    <FixPreview
      key={chosen.map(({ from }) => from).join('\n')}
      fixes={chosen}
      services={services}
      environment={environment}
      onClose={() => setChosen(null)}
    />
  );
  const list = (
    <ul className={styles.list}>
      {shown.map((finding, index) => {
        const { fix } = finding;
        return (
          <FindingItem
            // Findings have no identity of their own; the list is replaced as a whole.
            key={index}
            finding={finding}
            saysRemedy={isAlone || remedy === null}
            services={services}
            environment={environment}
            onFix={fix === null ? null : () => setChosen([fix])}
          />
        );
      })}
    </ul>
  );
  // A single finding says more for itself than a heading would.
  if (isAlone) {
    return (
      <div>
        {list}
        {preview}
      </div>
    );
  }
  return (
    <details className={styles.kind} open={open}>
      <Summary className={styles.summary}>
        {lacking === null ? (
          <>
            {where === '' ? text('pane.findings.wholeWorkbook') : where}{' '}
            <span className={styles.where}>
              · {countText('pane.findings.count', findings.length)}
            </span>
          </>
        ) : (
          translateCount(language, `dataCheck.lacking.${lacking}`, findings.length)
        )}
        {remedy !== null && <div className={styles.remedy}>{remedy}</div>}
      </Summary>
      {fixes.length > 1 && chosen === null && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setChosen(fixes)}>
            {text('pane.findings.fixAll')}
          </Button>
        </div>
      )}
      {preview}
      {list}
      {shown.length < findings.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {text('pane.findings.showAll', { count: findings.length })}
        </Button>
      )}
    </details>
  );
};
