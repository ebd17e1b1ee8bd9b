import { computeIndicatorsInSteps } from './indicators/computeIndicators';
import type { Indicator } from './indicators/Indicator';
import type { IndicatorResult } from './indicators/IndicatorResult';
import type { ReadPort } from './ReadPort';
import { ownNote, refuse, type Refused } from './Refused';
import { findUnfinished, withoutAbandoned } from './sheets/findUnfinished';
import { carryTexts } from './sheets/carryTexts';
import { type Changes, findObstacles } from './sheets/findObstacles';
import type { Look } from './sheets/Look';
import type { OutputPlan } from './sheets/OutputPlan';
import { planOutputInSteps } from './sheets/planOutput';
import type { ResultChange } from './sheets/runs/findChanged';
import { askRun, planRun, type Run } from './sheets/runs/planRun';
import { takeRunChange } from './sheets/runs/takeRunChange';
import type { SheetLabels } from './sheets/SheetLabels';
import type { SheetDifference } from './sheets/takeDifference';
import { isEmptyChanges, takeChanges } from './sheets/takeChanges';
import type { ExcelSerial } from './workbook/calendar';
import type { Finding } from './workbook/Finding';
import { commentTexts } from './workbook/fingerprint/commentTexts';
import { fingerprintInSteps } from './workbook/fingerprint/fingerprintInput';
import { targetTracking } from './workbook/outputSchema';
import { readComments } from './workbook/readComments';
import { readTablesInSteps } from './workbook/readTables';
import type { SchoolYear } from './workbook/SchoolYear';
import { tableNames } from './workbook/schema';

/** The workbook as the story needs it; `src/excel` gives it, over Office.js. */
export interface WorkbookPort extends ReadPort {
  look(plan: OutputPlan): Promise<Look>;
  apply(changes: Changes, look: Look): Promise<Applied>;
}

/** What came of writing once. */
export interface Applied {
  /** False when somebody sorted, inserted or deleted meanwhile: look again and write again. */
  readonly settled: boolean;
  /** Why Excel refused the differences: rows came or went, or what was written was never allowed. */
  readonly refusal: Error | null;
  readonly sheetsCreated: number;
  readonly cells: number;
  /** Freezing, print set-up or widths failed; nothing is lost by that. */
  readonly looksUnfinished: boolean;
}

export interface Options {
  /** Computes this school year instead of the one in the settings. */
  readonly year: SchoolYear | null;
  readonly labels: SheetLabels;
  /** Day and time of day of the press; without it nothing is held against the calendar. */
  readonly now?: ExcelSerial;
}

export interface Written {
  readonly sheetsCreated: number;
  readonly cells: number;
}

/** What a recalculation ends in; `refused` means that nothing was written. */
export type Recalculation = Computed | Refused;

export interface Computed {
  readonly outcome: 'computed';
  readonly schoolYear: SchoolYear;
  readonly catalogue: readonly Indicator[];
  readonly indicators: readonly IndicatorResult[];
  readonly findings: readonly Finding[];
  readonly written: Written;
  /** Name of the school; '' when the settings have none. */
  readonly school: string;
  /** The time that stands behind the results: an earlier press's, where this one had nothing to write. */
  readonly calculatedAt: ExcelSerial;
  /** What is no longer as the press before left it. */
  readonly changed: readonly ResultChange[];
}

/** How often rows may move under our hands before we give up and say so. */
const attempts = 3;

/**
 * Recomputes the school's indicators and brings the output sheets up to date.
 *
 * Reads the tables, checks them, computes, plans the sheets, looks at those that stand, and writes
 * only the difference. Between reading and looking, and in taking the difference, no workbook is
 * touched.
 */
export const recalculate = async (
  workbook: WorkbookPort,
  { year, labels, now }: Options,
): Promise<Recalculation> => {
  const grid = await workbook.read([...tableNames, targetTracking.table]);
  const input = await workbook.pace(readTablesInSteps(grid, year));
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);

  const today = now === undefined ? {} : { today: Math.floor(now) };
  const computed = await workbook.pace(computeIndicatorsInSteps({ ...input, ...today }));
  const findings = [...input.findings, ...computed.findings];
  const comments = readComments(grid);
  const planned = { ...input, ...computed, comments, findings: [...findings] };
  const plan = await workbook.pace(planOutputInSteps(planned, labels));
  const { catalogue, indicators } = computed;
  const texts = commentTexts(grid);
  const fingerprint = await workbook.pace(fingerprintInSteps(grid, input.year, texts));
  const run: Run = { year: input.year, fingerprint, moment: now ?? 0, indicators };

  let first: readonly SheetDifference[] | undefined;
  let changed: readonly ResultChange[] = [];
  let written: Written = { sheetsCreated: 0, cells: 0 };
  for (let attempt = 1; ; attempt += 1) {
    const asked = { ...plan, ranges: [...plan.ranges, ...askRun(run, labels.runs)] };
    const seen = await workbook.look(asked);
    const unfinished = findUnfinished(asked, seen);
    const look = withoutAbandoned(seen, unfinished);
    const carried = { ...plan, tables: carryTexts(plan.tables, look) };
    const sheets = takeChanges(carried, look, unfinished, first);
    first ??= sheets.changes.differences;
    const left = planRun(run, look, !isEmptyChanges(sheets.changes), labels.runs);
    const isKeyed = sheets.unkeyed.length === 0;
    const changes = { ...sheets.changes, run: isKeyed ? takeRunChange(left, look) : null };
    // A write that was half refused may have left the results of this very press.
    if (attempt === 1 || left.changed.length > 0) changed = left.changed;
    const obstacles = isKeyed ? findObstacles(look, changes) : sheets.unkeyed;
    if (obstacles.length > 0 && attempt === 1) return refuse(obstacles, findings);
    const applied = await workbook.apply(changes, look);
    written = {
      sheetsCreated: written.sheetsCreated + applied.sheetsCreated,
      cells: written.cells + applied.cells,
    };
    if (applied.looksUnfinished) findings.push(ownNote('looks-unfinished'));
    if (applied.settled || attempt === attempts) {
      // Rows do not come and go three times within seconds: what was refused is our own mistake.
      if (applied.refusal !== null) throw applied.refusal;
      if (!applied.settled) findings.push(ownNote('rows-keep-moving'));
      findings.push(...sheets.doubled);
      return {
        outcome: 'computed',
        schoolYear: input.year,
        catalogue,
        indicators,
        findings,
        written,
        school: input.settings.schoolName,
        calculatedAt: left.calculatedAt,
        changed,
      };
    }
  }
};
