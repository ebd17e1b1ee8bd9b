import { formatSerialDay } from '../i18n/formatSerialDay';
import { formatBareValue, formatTarget } from '../i18n/formatValue';
import { type Language, translate } from '../i18n/translate';
import { computeIndicatorsInSteps } from '../indicators/computeIndicators';
import type { Status } from '../indicators/IndicatorResult';
import type { ReadPort } from '../ReadPort';
import { refuse, type Refused } from '../Refused';
import { type Due, dueOf } from '../sheets/dueOf';
import { findLinked, type Linked } from '../sheets/planPdca';
import { readPlannedWork, readPriorities } from '../sheets/readPriorities';
import type { SheetInput } from '../sheets/SheetInput';
import { statusSigns } from '../sheets/statusMarks';
import type { ExcelSerial } from '../workbook/calendar';
import { foldText } from '../workbook/foldText';
import { pdca } from '../workbook/outputSchema';
import { readTablesInSteps } from '../workbook/readTables';
import { formatSchoolYear, type SchoolYear } from '../workbook/SchoolYear';
import { tableNames } from '../workbook/schema';
import { readPdcaRows } from './readPdcaRows';

/** An indicator that serves a priority, in the year of the plan. */
export interface PlanIndicator {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** '' where there is none. */
  readonly target: string;
  readonly status: Status;
  readonly sign: string;
  readonly statusText: string;
}

/** The parts of the circle, in its order. */
export const planParts = ['plan', 'do', 'check', 'act'] as const;
export type PlanPart = (typeof planParts)[number];

/** A priority in a school year: what the staff wrote in the sheet, and how its indicators stand. */
export interface PlanPriority {
  readonly number: string;
  readonly name: string;
  /** As they stand in the sheet; blank where nothing is written. */
  readonly texts: Readonly<Record<PlanPart, string>>;
  readonly responsible: string;
  /** As people read it; '' where there is none. */
  readonly deadline: string;
  readonly due: Due;
  readonly indicators: readonly PlanIndicator[];
  /** Row of the sheet, from 1; null where the sheet has none for it. */
  readonly row: number | null;
}

/** The year's plan as people edited it. */
export interface PlanView {
  readonly outcome: 'opened';
  readonly schoolYear: SchoolYear;
  /** `2025./2026.` */
  readonly year: string;
  /** The school years that have a plan, ascending. */
  readonly years: readonly SchoolYear[];
  /** The sheet of the year's PDCA; null while there is none. */
  readonly sheet: { readonly title: string; readonly table: string } | null;
  readonly priorities: readonly PlanPriority[];
}

export interface PlanOptions {
  /** The school year; null for the one in the settings. */
  readonly year: SchoolYear | null;
  readonly language: Language;
  readonly today: ExcelSerial;
}

/**
 * Reads the plan of a school year: each priority with what the staff wrote into the PDCA sheet, its
 * owner, its deadline, and its indicators. Nothing is written.
 *
 * Before the sheet has been made, what `Plans` and `Prioritates` hold stands in its place.
 */
export const readPlan = async (
  workbook: ReadPort,
  { year, language, today }: PlanOptions,
): Promise<PlanView | Refused> => {
  const all = await workbook.read(tableNames);
  const input = await workbook.pace(readTablesInSteps(all, year));
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);
  const table = pdca.table(input.year);
  const grid = (await workbook.read([table])).tables.get(table);
  const sheetInput: SheetInput = {
    ...{ ...input, ...(await workbook.pace(computeIndicatorsInSteps(input))) },
    comments: new Map(),
  };
  const rows = grid === undefined ? [] : readPdcaRows(grid);
  const priorities = readPriorities(input.tables.get('Prioritates'));

  const described = priorities.map((priority): PlanPriority => {
    const row = rows.find(({ id }) => foldText(id) === foldText(priority.number));
    const work = readPlannedWork(input.tables.get('Plans'), priority, input.year);
    const linked = findLinked(sheetInput, priority, work, input.year);
    const written = row ?? {
      ...{ texts: { ...noTexts, plan: work.results.join('\n'), do: work.tasks.join('\n') } },
      responsible: work.responsible.join(', ') || priority.responsible,
      deadline: work.deadline,
      deadlineText: '',
    };
    return {
      number: priority.number,
      name: priority.name,
      texts: written.texts,
      responsible: written.responsible,
      // Words that people wrote in the day's place stay theirs.
      deadline:
        written.deadline === null
          ? written.deadlineText
          : formatSerialDay(written.deadline, language),
      due: dueOf(
        written.deadline,
        today,
        linked.map(({ result }) => result),
      ),
      indicators: linked.map((each) => describeLinked(each, language)),
      row: row?.row ?? null,
    };
  });
  return {
    outcome: 'opened',
    schoolYear: input.year,
    year: formatSchoolYear(input.year),
    years: [...new Set([...input.settings.planYears, input.year])].sort((a, b) => a - b),
    sheet: grid === undefined ? null : { title: grid.sheet, table },
    priorities: inSheetOrder(described),
  };
};

const noTexts: PlanPriority['texts'] = { plan: '', do: '', check: '', act: '' };

/** As people ordered the sheet; what is not in it yet comes last. */
const inSheetOrder = (priorities: readonly PlanPriority[]): readonly PlanPriority[] =>
  [...priorities].sort(
    (a, b) => (a.row ?? Number.MAX_SAFE_INTEGER) - (b.row ?? Number.MAX_SAFE_INTEGER),
  );

const describeLinked = ({ indicator, result }: Linked, language: Language): PlanIndicator => ({
  id: indicator.id,
  name: indicator.name,
  value: formatBareValue(result, language),
  target: formatTarget(indicator, result, language) ?? '',
  status: result.status,
  sign: statusSigns[result.status],
  statusText: translate(language, `statuses.${result.status}`),
});
