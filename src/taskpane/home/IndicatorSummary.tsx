import { useContext } from 'react';
import { statuses, type Status } from '../../indicators/IndicatorResult';
import type { ReportedIndicator } from '../../createReport';
import { statusSigns } from '../../sheets/statusMarks';
import { translate } from '../../i18n/translate';
import { type Count, CountList } from '../parts/CountList';
import { LanguageContext, useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';

const tones: Readonly<Partial<Record<Status, Count['tone']>>> = {
  met: 'good',
  'partly-met': 'fair',
  'not-met': 'poor',
  'on-track': 'good',
  behind: 'fair',
};

export interface IndicatorSummaryProps {
  /** The indicators of one school year. */
  readonly indicators: readonly ReportedIndicator[];
}

/** How many indicators are where; statuses that none has are left out. */
export const IndicatorSummary = ({ indicators }: IndicatorSummaryProps) => {
  const text = useText();
  const language = useContext(LanguageContext);
  const counts = statuses
    .map((status) => ({
      label: translate(language, `statuses.${status}`),
      count: indicators.filter((indicator) => indicator.status === status).length,
      sign: statusSigns[status],
      tone: tones[status],
    }))
    .filter(({ count }) => count > 0);
  return (
    <Section heading={text('pane.indicators.heading')}>
      {counts.length > 0 ? (
        <CountList counts={counts} />
      ) : (
        <div>{text('pane.indicators.none')}</div>
      )}
    </Section>
  );
};
