import { formatMoment } from '../../i18n/formatMoment';
import { type Language, translatePane } from '../../i18n/translate';
import type { RunState } from './RecalculationRun';

/** The state of the results in one line. */
export const describeRunState = ({ running, last }: RunState, language: Language): string => {
  if (running) return translatePane(language, 'pane.state.running');
  if (last === null) return translatePane(language, 'pane.state.idle');
  if (last.kind === 'cancelled') return translatePane(language, 'pane.state.cancelled');
  if (last.kind === 'failed') return translatePane(language, 'pane.state.failed');
  const { outcome, findings } = last.report;
  if (outcome === 'refused') return translatePane(language, 'pane.state.refused');
  const key = findings.some(({ severity }) => severity === 'error')
    ? 'pane.state.computedWithErrors'
    : 'pane.state.computed';
  return translatePane(language, key, { moment: formatMoment(last.at, language) });
};
