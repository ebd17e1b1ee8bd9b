import type { Report, ReportedFinding, ReportedIndicator } from '../../src/createReport';
import { type Language, translate, translateCount } from '../../src/i18n/translate';

/** Columns of text under their headings, as wide as their widest cell; the last may run on. */
const layOut = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1
            ? cell
            : cell + ' '.repeat((widths[column] ?? 0) - [...cell].length),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const longestName = 58;
const shorten = (name: string): string =>
  [...name].length > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name;

const fraction = ({ shown }: ReportedIndicator): string =>
  shown.numerator === '' ? '' : `${shown.numerator}/${shown.denominator}`;

/** The indicators of the school year that was computed, as a table. */
export const printIndicators = (report: Report, language: Language): string => {
  const heading = (['id', 'name', 'value', 'fraction', 'target', 'status'] as const).map((key) =>
    translate(language, `commandLine.${key}`),
  );
  const rows = report.indicators
    .filter(({ year }) => year === report.schoolYear)
    .map((indicator) => [
      indicator.id,
      shorten(indicator.name),
      indicator.shown.value,
      fraction(indicator),
      indicator.shown.target,
      indicator.shown.status,
    ]);
  return layOut([heading, ...rows]);
};

const severities = ['error', 'warning', 'note'] as const;

const printFinding = ({ message, remedy }: ReportedFinding): string =>
  `  • ${message}\n    ${remedy}`;

/** The findings, the gravest first, each with what to do. */
export const printFindings = (report: Pick<Report, 'findings'>, language: Language): string =>
  severities
    .flatMap((severity) => {
      const found = report.findings.filter((finding) => finding.severity === severity);
      if (found.length === 0) return [];
      const title = translateCount(language, `commandLine.${severity}`, found.length);
      return [[title, ...found.map(printFinding)].join('\n')];
    })
    .join('\n\n');

/** What is no longer as the run before left it, a line a change; '' when nothing changed. */
export const printChanges = ({ changes }: Report, language: Language): string =>
  changes.length === 0
    ? ''
    : [
        translateCount(language, 'runs.since', changes.length),
        ...changes.map(({ sentence }) => `  • ${sentence}`),
      ].join('\n');

/** What was written and what it cost, in a sentence. */
export const printWritten = (
  report: Report,
  traffic: { readonly syncs: number },
  language: Language,
): string =>
  translate(language, 'commandLine.written', {
    cells: translateCount(language, 'commandLine.cells', report.written.cells),
    sheets: translateCount(language, 'commandLine.sheets', report.written.sheetsCreated),
    trips: translateCount(language, 'commandLine.trips', traffic.syncs),
  });
