import { describeFinding } from '../i18n/describeFinding';
import { describeCondition } from '../i18n/describeCondition';
import { describePopulation } from '../i18n/describePopulation';
import { formatTarget, formatValue } from '../i18n/formatValue';
import { type Language, translate } from '../i18n/translate';
import { computeDraft, type DraftSource } from '../indicators/draft/computeDraft';
import { type DraftKey, draftKeys, type IndicatorDraft } from '../indicators/draft/IndicatorDraft';
import { computedMeasure } from '../indicators/figures/prepareIndicator';
import type { Status } from '../indicators/IndicatorResult';
import { statusSigns } from '../sheets/statusMarks';
import type { Finding, Severity } from '../workbook/Finding';
import { foldText } from '../workbook/foldText';
import { columnSchema } from '../workbook/schema';

/** Something wrong with a row as it is being edited. */
export interface DraftFinding {
  readonly code: Finding['code'];
  readonly severity: Severity;
  /** The cell that it is about; null when it is about the data that is counted. */
  readonly key: DraftKey | null;
  /** Character of that cell, from 1; null where the whole cell is meant. */
  readonly position: number | null;
  readonly message: string;
  readonly remedy: string;
}

/** What a row that is being edited comes to, before it is saved. */
export interface IndicatorPreview {
  /** `84,89 % (118 no 139)` */
  readonly value: string;
  readonly hasValue: boolean;
  readonly status: Status;
  readonly sign: string;
  readonly statusText: string;
  /** '' where there is none. */
  readonly target: string;
  readonly population: string;
  /** Rows behind the figure; null where it is entered. */
  readonly rows: { readonly numerator: number; readonly denominator: number } | null;
  readonly isShare: boolean;
  /** The conditions in words, kept in step with the text. */
  readonly conditions: { readonly numerator: string; readonly denominator: string };
  readonly findings: readonly DraftFinding[];
}

/** Stands in for the ID while none is typed, so that the rest can be tried. */
const stopgap = '…';

/**
 * Computes a row of the catalogue as it is being edited, over the workbook as it was read; nothing
 * is written. Cheap enough to be asked for on every edit.
 *
 * @param excelRow the row of the sheet that it stands in, or will
 */
export const previewIndicator = (
  draft: IndicatorDraft,
  excelRow: number,
  source: DraftSource,
  language: Language,
): IndicatorPreview => {
  const id = draft.id.trim();
  const tried = id === '' ? { ...draft, id: stopgap } : draft;
  const { indicator, results, findings } = computeDraft(tried, excelRow, source);
  const conditions = {
    numerator: describeCondition(draft.part, language),
    denominator: describeCondition(draft.whole, language),
  };
  const taken = source.others.some((other) => foldText(other.id) === foldText(id));
  const own = [...(taken ? [ownFinding('indicator-id-taken', id, source)] : []), ...findings];
  const described = own.map((finding) => describeDraftFinding(finding, source, language));
  const result = results.find(({ year }) => year === source.year);
  if (indicator === null || result === undefined) {
    const status = 'no-data';
    return {
      ...statusIn(status, language),
      value: translate(language, 'sheets.noValue'),
      hasValue: false,
      target: '',
      population: '',
      rows: null,
      isShare: false,
      conditions,
      findings: described,
    };
  }
  const { population } = result;
  return {
    ...statusIn(result.status, language),
    value: formatValue(result, language),
    hasValue: result.value !== null,
    target: formatTarget(indicator, result, language) ?? '',
    // A row that cannot be computed counts nobody; only a figure that is entered may say so.
    population:
      population.sheet === null && computedMeasure(indicator) !== null
        ? ''
        : describePopulation(result, language),
    rows:
      population.sheet === null
        ? null
        : { numerator: result.rows.part.length, denominator: result.rows.whole.length },
    isShare: population.isShare,
    conditions,
    findings: described,
  };
};

const statusIn = (
  status: Status,
  language: Language,
): Pick<IndicatorPreview, 'status' | 'sign' | 'statusText'> => ({
  status,
  sign: statusSigns[status],
  statusText: translate(language, `statuses.${status}`),
});

const ownFinding = (code: Finding['code'], value: string, { tables }: DraftSource): Finding => ({
  code,
  severity: 'error',
  sheet: tables.get('Raditaji')?.sheet ?? null,
  table: 'Raditaji',
  row: null,
  column: columnSchema('Raditaji', 'id').lv,
  value,
  params: {},
});

const describeDraftFinding = (
  finding: Finding,
  { tables }: DraftSource,
  language: Language,
): DraftFinding => {
  const { code, severity, table, column, params } = finding;
  const catalogue = tables.get('Raditaji');
  const key =
    table === 'Raditaji' && column !== null
      ? draftKeys.find((each) => {
          const { lv } = columnSchema('Raditaji', each);
          return column === (catalogue?.column(lv)?.header ?? lv) || column === lv;
        })
      : undefined;
  const { position } = params;
  return {
    code,
    severity,
    key: key ?? null,
    position: typeof position === 'number' ? position : null,
    ...describeFinding(finding, language),
  };
};
