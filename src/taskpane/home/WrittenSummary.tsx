import type { Report } from '../../createReport';
import { CountList } from '../parts/CountList';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';

export interface WrittenSummaryProps {
  readonly written: Report['written'];
  /** Whether Excel takes all of it back at one Ctrl+Z. */
  readonly undoesAtOnce: boolean;
}

/** What the recalculation wrote into the workbook. */
export const WrittenSummary = ({ written, undoesAtOnce }: WrittenSummaryProps) => {
  const text = useText();
  const counts = [
    { label: text('pane.written.sheets'), count: written.sheetsCreated },
    { label: text('pane.written.cells'), count: written.cells },
  ].filter(({ count }) => count > 0);
  return (
    <Section heading={text('pane.written.heading')}>
      {counts.length > 0 ? (
        <>
          <CountList counts={counts} />
          <div>{text(undoesAtOnce ? 'pane.written.undo' : 'pane.written.noUndo')}</div>
        </>
      ) : (
        <div>{text('pane.written.nothing')}</div>
      )}
    </Section>
  );
};
