import { computeIndicators } from './indicators/computeIndicators';
import type { Indicator } from './indicators/Indicator';
import type { IndicatorResult } from './indicators/IndicatorResult';
import { ownNote, refuse, type Refused } from './Refused';
import { type Changes, findObstacles, findUnkeyed } from './sheets/findObstacles';
import { planFormulas } from './sheets/formulas/planFormulas';
import type { Look } from './sheets/Look';
import { planSheets } from './sheets/planSheets';
import { type RangePlan, takeRangeDifference } from './sheets/RangePlan';
import type { SheetLabels } from './sheets/SheetLabels';
import type { SheetPlan } from './sheets/SheetPlan';
import { isEmptyDifference, takeDifference } from './sheets/takeDifference';
import type { ExcelSerial } from './workbook/calendar';
import type { Finding } from './workbook/Finding';
import { readTables } from './workbook/readTables';
import type { SchoolYear } from './workbook/SchoolYear';
import { tableNames } from './workbook/schema';
import type { WorkbookGrid } from './workbook/TableGrid';

/** The workbook as the story needs it; `src/excel` gives it, over Office.js. */
export interface WorkbookPort {
  read(tables: readonly string[]): Promise<WorkbookGrid>;
  look(plans: readonly SheetPlan[], ranges: readonly RangePlan[]): Promise<Look>;
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
  /** The day of the recalculation; without it nothing is held against the calendar. */
  readonly today?: ExcelSerial;
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
  { year, labels, today }: Options,
): Promise<Recalculation> => {
  const grid = await workbook.read(tableNames);
  const input = readTables(grid, year);
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);

  const computed = computeIndicators(today === undefined ? input : { ...input, today });
  const plans = planSheets({ ...input, ...computed }, labels);
  const ranges = [planFormulas({ ...input, ...computed }, labels)];
  const findings = [...input.findings, ...computed.findings];

  let written: Written = { sheetsCreated: 0, cells: 0 };
  for (let attempt = 1; ; attempt += 1) {
    const look = await workbook.look(plans, ranges);
    const { obstacles, changes, doubled } = takeChanges(plans, ranges, look);
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
      findings.push(...doubled);
      const { catalogue, indicators } = computed;
      return {
        outcome: 'computed',
        schoolYear: input.year,
        catalogue,
        indicators,
        findings,
        written,
      };
    }
  }
};

const takeChanges = (plans: readonly SheetPlan[], ranges: readonly RangePlan[], look: Look) => {
  const unkeyed = findUnkeyed(look, plans);
  if (unkeyed.length > 0) return { obstacles: unkeyed, changes: noChanges, doubled: [] };
  const creations = plans.filter((plan) => !look.seen.has(plan.table));
  const compared = plans.flatMap((plan) => {
    const seen = look.seen.get(plan.table);
    return seen === undefined ? [] : [takeDifference(plan, seen)];
  });
  const changes: Changes = {
    creations,
    differences: compared.filter((difference) => !isEmptyDifference(difference)),
    newRanges: ranges.filter(({ name }) => !look.ranges.has(name)),
    ranges: ranges
      .flatMap((plan) => {
        const seen = look.ranges.get(plan.name);
        return seen === undefined ? [] : [takeRangeDifference(plan, seen)];
      })
      .filter(({ changed }) => changed > 0),
  };
  return {
    obstacles: findObstacles(look, changes),
    changes,
    doubled: compared.flatMap((difference) => difference.findings),
  };
};

const noChanges: Changes = { creations: [], differences: [], newRanges: [], ranges: [] };
