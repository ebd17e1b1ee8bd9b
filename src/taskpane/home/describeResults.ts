import { formatMoment } from '../../i18n/formatMoment';
import { type Language, translatePane } from '../../i18n/translate';
import type { WorkbookView } from '../model/WorkbookView';
import type { RunState } from '../run/RecalculationRun';

/** The state of the results in one line, with a sign of its own so that colour may stay away. */
export interface ResultsLine {
  readonly sign: '✔' | '▲' | '↻' | '…' | '–';
  readonly tone: 'good' | 'fair' | 'plain';
  readonly text: string;
}

const plain = (sign: ResultsLine['sign'], text: string): ResultsLine => ({
  sign,
  tone: 'plain',
  text,
});

/** What the last press came to, where that is the news; null where the workbook tells it better. */
const describeLast = ({ last }: RunState, language: Language): ResultsLine | null => {
  if (last === null) return null;
  if (last.kind === 'cancelled') return plain('–', translatePane(language, 'pane.state.cancelled'));
  if (last.kind === 'failed') {
    return { sign: '▲', tone: 'fair', text: translatePane(language, 'pane.state.failed') };
  }
  if (last.report.outcome === 'refused') {
    return { sign: '▲', tone: 'fair', text: translatePane(language, 'pane.state.refused') };
  }
  if (!last.onlyChecked) return null;
  const moment = formatMoment(last.at, language);
  return plain('✔', translatePane(language, 'pane.state.checked', { moment }));
};

/** Says how the results stand: what is going on, what the last press came to, or the workbook. */
export const describeResults = (
  run: RunState,
  view: WorkbookView,
  language: Language,
): ResultsLine => {
  if (run.running) return plain('…', translatePane(language, 'pane.state.running'));
  const last = describeLast(run, language);
  if (last !== null) return last;
  if (view.kind === 'looking') return plain('…', translatePane(language, 'pane.state.looking'));
  if (view.kind === 'failed') return plain('–', translatePane(language, 'pane.state.unknown'));
  const { results } = view;
  if (results.kind === 'never') return plain('–', translatePane(language, 'pane.state.never'));
  const text = translatePane(language, `pane.state.${results.kind}`, {
    moment: results.calculatedAt,
  });
  if (results.kind === 'current') return { sign: '✔', tone: 'good', text };
  return { sign: results.kind === 'outdated' ? '↻' : '▲', tone: 'fair', text };
};
