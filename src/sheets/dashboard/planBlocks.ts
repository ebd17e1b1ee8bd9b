import type { Status } from '../../indicators/IndicatorResult';
import { tallestRow } from '../fitText';
import type { Finding } from '../../workbook/Finding';
import type { BlockPlan, CellRole, PageCell, PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import type { SheetLabels } from '../SheetLabels';
import { statusSigns } from '../statusMarks';
import { countStatuses } from './countOutcomes';
import { listFrozenYears, listReadTables } from './describeBasis';

/** Columns of the page, all alike. */
export const pageColumns = 12;
export const columnWidth = 7.4;
/** Height of a row with a chart, in points: with many bars it is taller, so that each can be named. */
const chartHeight = (bars: number): number => Math.max(184, 60 + 24 * bars);
/** Characters of the page's font that fit into a column. */
const charactersAColumn = 8.2;
const lineHeight = 15;
/** Air below the last line. */
const padding = 3;

/** A cell over some columns, with the blank ones that it covers. */
const over = (columns: number, cell: PageCell): (PageCell | null)[] => [
  columns > 1 ? { ...cell, span: { rows: 1, columns } } : cell,
  ...Array.from({ length: columns - 1 }, () => null),
];

/** Merged cells have no height of their own: it is reckoned from the length of their text. */
const heightFor = (text: string, columns: number): number =>
  Math.min(
    tallestRow,
    padding + lineHeight * Math.max(1, Math.ceil(text.length / (columns * charactersAColumn))),
  );

const captionRow = (value: string): PageRow => ({
  cells: [{ value, role: 'caption' }],
  height: null,
});

const textRow = (value: string): PageRow => ({
  cells: over(pageColumns, { value, role: 'plain' }),
  height: heightFor(value, pageColumns),
});

/** Statuses in the order in which they are counted on the page, and how each looks. */
const shownStatuses: readonly (readonly [Status, CellRole])[] = [
  ['met', 'good'],
  ['partly-met', 'fair'],
  ['not-met', 'poor'],
  ['on-track', 'good'],
  ['behind', 'fair'],
  ['no-data', 'neutral'],
];

/** How many indicators have which status: a large number over its sign and word. */
export const planStatusBlock = (
  name: string,
  input: SheetInput,
  labels: SheetLabels,
): BlockPlan => {
  const counts = countStatuses(input);
  const count = (status: Status): number => counts.get(status) ?? 0;
  const width = pageColumns / shownStatuses.length;
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const others = labels.dashboard.others({
    ...{ total, noTarget: count('no-target'), notApplicable: count('not-applicable') },
  });
  return {
    name,
    columns: pageColumns,
    rows: [
      captionRow(labels.dashboard.statuses(input.year)),
      {
        cells: shownStatuses.flatMap(([status]) =>
          over(width, { value: count(status), role: 'figure' }),
        ),
        height: 32,
      },
      {
        cells: shownStatuses.flatMap(([status, role]) =>
          over(width, { value: `${statusSigns[status]} ${labels.status(status)}`, role }),
        ),
        height: 32,
      },
      textRow(others),
    ],
    footRows: 0,
    isShareable: true,
  };
};

/** What stands in the place of a chart: nothing below one, words where there is none; and the words under it. */
export interface ChartSlot {
  readonly empty: string | null;
  /** Bars one below the other; 0 where there are none. */
  readonly bars: number;
  readonly words: string | null;
}

/** Charts side by side, each with a line of words under it. */
export const planChartBlock = (name: string, slots: readonly ChartSlot[]): BlockPlan => {
  const width = pageColumns / slots.length;
  const isEmpty = slots.every(({ empty }) => empty !== null);
  return {
    name,
    columns: pageColumns,
    rows: [
      {
        cells: slots.flatMap(({ empty }) => over(width, { value: empty, role: 'plain' })),
        height: isEmpty
          ? padding + lineHeight
          : chartHeight(Math.max(...slots.map(({ bars }) => bars))),
      },
      {
        cells: slots.flatMap(({ words }) => over(width, { value: words, role: 'plain' })),
        height: Math.max(...slots.map(({ words }) => heightFor(words ?? '', width))),
      },
    ],
    footRows: 0,
  };
};

const severityOrder: readonly Finding['severity'][] = ['error', 'warning', 'note'];
const severityRoles = { error: 'poor', warning: 'fair', note: 'neutral' } as const;
const mostFindings = 7;

/** The gravest findings first, in the order in which they were found, and how many there are. */
export const planFindingsBlock = (
  name: string,
  { findings }: SheetInput,
  { dashboard }: SheetLabels,
): BlockPlan => {
  const words = dashboard.findings;
  const bySeverity = severityOrder.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const rows = bySeverity.slice(0, mostFindings).map((finding): PageRow => {
    const message = words.message(finding);
    return {
      cells: [
        ...over(2, {
          value: words.severities[finding.severity],
          role: severityRoles[finding.severity],
        }),
        ...over(pageColumns - 2, { value: message, role: 'text' }),
      ],
      height: heightFor(message, pageColumns - 2),
    };
  });
  const header: PageRow = {
    cells: [
      ...over(2, { value: words.severity, role: 'header' }),
      ...over(pageColumns - 2, { value: words.what, role: 'header' }),
    ],
    height: 18,
  };
  const total = words.total({
    ...{ error: count('error'), warning: count('warning'), note: count('note') },
  });
  return {
    name,
    columns: pageColumns,
    rows:
      rows.length === 0
        ? [captionRow(words.title), textRow(words.none)]
        : [captionRow(words.title), header, ...rows, textRow(total)],
    footRows: rows.length === 0 ? 0 : 1,
  };
};

/** By which data the page was computed. */
export const planBasisBlock = (name: string, input: SheetInput, labels: SheetLabels): BlockPlan => {
  const { basis } = labels.dashboard;
  const { planYears } = input.settings;
  const years = basis.years(input.year, planYears[0] ?? input.year, planYears.at(-1) ?? input.year);
  return {
    name,
    columns: pageColumns,
    rows: [
      captionRow(basis.title),
      textRow(`${years} ${basis.frozen(listFrozenYears(input))}`),
      textRow(basis.rows(listReadTables(input), input.year)),
    ],
    footRows: 0,
  };
};
