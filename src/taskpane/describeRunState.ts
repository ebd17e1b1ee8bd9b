import { formatMoment } from '../i18n/formatMoment';
import { type Language, translate } from '../i18n/translate';
import type { RunState } from './RecalculationRun';

/** The state of the results in one line. */
export const describeRunState = ({ running, last }: RunState, language: Language): string => {
  if (running) return translate(language, 'pane.state.running');
  if (last === null) return translate(language, 'pane.state.idle');
  if (last.kind === 'failed') return translate(language, 'pane.state.failed');
  const { outcome, findings } = last.report;
  if (outcome === 'refused') return translate(language, 'pane.state.refused');
  const key = findings.some(({ severity }) => severity === 'error')
    ? 'pane.state.computedWithErrors'
    : 'pane.state.computed';
  return translate(language, key, { moment: formatMoment(last.at, language) });
};
