import type { Finding, Severity } from '../../workbook/Finding';
import { dataCheck } from '../../workbook/outputSchema';
import { palette } from '../palette';
import { planColumns } from '../planColumns';
import type { SheetInput } from '../SheetInput';
import type { SheetLabels } from '../SheetLabels';
import type { Mark, RowPlan, SheetPlan } from '../SheetPlan';
import { findingKeys, separator } from './findingKeys';
import { findingPlace } from './findingPlace';
import { bySeverity, findLeftOut, type LeftOut, mostShown } from './limitFindings';

/** The sign before the word, so that colour is never the only carrier. */
const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', note: '•' };

const mark = (beginsWith: string, { font, fill }: { font: string; fill: string }): Mark => ({
  beginsWith,
  fontColor: font,
  fill,
});

const { open, resolved } = dataCheck.states;

const looks = {
  id: { width: 20, align: 'Left', text: 'quiet' },
  severity: {
    width: 15,
    align: 'Left',
    marks: [mark(signs.error, palette.poor), mark(signs.warning, palette.fair)],
  },
  sheet: { width: 14, align: 'Left' },
  // One formula for the whole column: Excel would make a column of different ones a single one.
  cell: {
    width: 18,
    align: 'Left',
    text: 'link',
    rowFormula: '=IF([@{place}]="","",HYPERLINK("#"&[@{place}],[@{place}]))',
  },
  message: { width: 46, align: 'Left' },
  remedy: { width: 38, align: 'Left' },
  state: {
    width: 11,
    align: 'Center',
    marks: [mark(resolved.lv, palette.good), mark(resolved.en, palette.good)],
  },
  note: { width: 28, align: 'Left' },
  place: { width: 18, align: 'Left', text: 'quiet', hidden: true },
} as const;

const planRow = (
  key: string,
  finding: Finding,
  { message, remedy }: { readonly message: string; readonly remedy: string },
  { tables }: SheetInput,
  labels: SheetLabels,
): RowPlan => ({
  key,
  computed: {
    severity: `${signs[finding.severity]} ${labels.severity(finding.severity)}`,
    sheet: finding.sheet,
    message,
    remedy,
    state: open[labels.language],
    place: findingPlace(finding, tables),
  },
  seeds: {},
  formats: {},
});

/** A row that says of how many alike findings not every one has a row. */
const planLeftOut = (
  { example, total }: LeftOut,
  input: SheetInput,
  labels: SheetLabels,
): RowPlan => {
  const { code, table } = example;
  const key = ['more-findings', code, table ?? ''].filter((part) => part !== '').join(separator);
  return planRow(key, example, labels.manyFindings(total, example), input, labels);
};

/** Beginnings of the keys of findings that may stand although the checks no longer write them out. */
const unsureKeys = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ code, table, params }) =>
    code === 'more-findings'
      ? [[params['kind'] ?? '', table ?? ''].filter((part) => part !== '').join(separator)]
      : [],
  );

/**
 * Plans the sheet of all that was found about the data, a row a finding, the weightiest first.
 *
 * The column with the link takes the address from the column beside it, which is found anew at
 * every recalculation. A finding that is gone is marked; its row is used again where it bears no
 * note of the staff.
 *
 * @param limit findings that get a row of their own; those that have one already keep it
 */
export const planDataCheck = (
  input: SheetInput,
  labels: SheetLabels,
  limit = mostShown,
): SheetPlan => {
  const ordered = bySeverity(input.findings);
  const keys = findingKeys(ordered, input.tables);
  const rows = ordered.map((finding, index): RowPlan => ({
    ...planRow(keys[index] ?? '', finding, labels.finding(finding), input, labels),
    ...(index < limit ? {} : { standingOnly: true }),
  }));
  const leftOut = findLeftOut(ordered, limit).map((kind) => planLeftOut(kind, input, labels));
  return {
    table: dataCheck.table,
    title: dataCheck.title[labels.language],
    heading: {
      title: dataCheck.title[labels.language],
      subtitle: labels.subtitle(input.settings.schoolName, input.year),
      calculated: labels.calculated,
      legend: labels.legend,
      stampName: `KA_${dataCheck.table}`,
    },
    columns: planColumns(dataCheck.columns, looks, labels),
    rows: [...rows, ...leftOut],
    retired: {
      column: 'state',
      text: resolved[labels.language],
      // What was wrong there is gone, so there is nowhere to lead to.
      cleared: ['place'],
      reused: Object.values(resolved),
      unsure: unsureKeys(input.findings),
    },
    frozenColumns: 2,
  };
};
