import type {
  Report,
  ReportedChange,
  ReportedFinding,
  ReportedIndicator,
} from '../../createReport';
import type { Status } from '../../indicators/IndicatorResult';
import type { Severity } from '../../workbook/Finding';

/** An indicator of which only the year and the status matter. */
export const indicator = (status: Status, year = '2024./2025.'): ReportedIndicator =>
  ({ id: 'A1', name: 'Absolventi', year, status }) as ReportedIndicator;

/** A finding of which only the severity and the words matter, and what a test adds. */
export const finding = (
  severity: Severity,
  message: string,
  remedy = 'Izlabojiet.',
  place: Partial<ReportedFinding> = {},
): ReportedFinding => ({
  code: 'number-unreadable',
  severity,
  sheet: null,
  table: null,
  row: null,
  column: null,
  value: null,
  message,
  remedy,
  fix: null,
  ...place,
});

/** The change of an indicator `R1`, `R2`, … from behind its target to reaching it. */
export const change = (number: number): ReportedChange => ({
  id: `R${number}`,
  name: 'Absolventi',
  year: '2024./2025.',
  from: 0.8,
  to: 0.8489,
  statusFrom: 'behind',
  statusTo: 'met',
  shown: {
    from: '80,00\u00a0%',
    to: '84,89\u00a0%',
    statusFrom: '↘ Atpaliek',
    statusTo: '✔ Sasniegts',
  },
  sentence: '',
});

/** A report of a computed year, with what a test cares about. */
export const computed = (parts: Partial<Report> = {}): Report => ({
  outcome: 'computed',
  schoolYear: '2024./2025.',
  indicators: [],
  findings: [],
  written: { sheetsCreated: 0, cells: 0 },
  school: 'Upmalas Mūzikas skola',
  calculatedAt: '22.11.2026. 14:05',
  changes: [],
  ...parts,
});

/** A report that says why nothing was computed. */
export const refused = (...findings: readonly ReportedFinding[]): Report =>
  computed({ outcome: 'refused', schoolYear: null, findings });
