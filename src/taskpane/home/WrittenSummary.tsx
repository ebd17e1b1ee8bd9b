import type { Report } from '../../createReport';
import { CountList } from '../parts/CountList';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';

export interface WrittenSummaryProps {
  readonly written: Report['written'];
}

/** What the recalculation wrote into the workbook. */
export const WrittenSummary = ({ written }: WrittenSummaryProps) => {
  const text = useText();
  const counts = [
    { label: text('pane.written.sheets'), count: written.sheetsCreated },
    { label: text('pane.written.cells'), count: written.cells },
  ].filter(({ count }) => count > 0);
  return (
    <Section heading={text('pane.written.heading')}>
      {counts.length > 0 ? (
        <CountList counts={counts} />
      ) : (
        <div>{text('pane.written.nothing')}</div>
      )}
    </Section>
  );
};
