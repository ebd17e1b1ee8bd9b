import {
  computeIndicators,
  computeIndicatorsInSteps,
  type ComputedIndicators,
} from './indicators/computeIndicators';
import type { IndicatorResult } from './indicators/IndicatorResult';
import { refuse, type Refused } from './Refused';
import { CutLog } from './share/CutLog';
import { countFigures } from './share/countedFigures';
import { findHidden } from './share/disclosure/findHidden';
import { dropEchoes } from './share/dropEchoes';
import { hiddenTargetCells } from './share/hiddenTargetCells';
import { planAbout } from './share/planAbout';
import { planShareTable } from './share/planShareTable';
import { countPageCells, findDoubtful, findTelling, listPageCells } from './share/pageFigures';
import { planSharePage } from './share/planSharePage';
import { PupilKeys } from './share/PupilKeys';
import type { ShareFacts, ShareLabels } from './share/ShareLabels';
import { Spaces } from './share/Spaces';
import type { ShareWorkbook } from './share/ShareWorkbook';
import { withheldPageCells } from './share/withheldPageCells';
import { baselineYear, type Withheld, withholdResults } from './share/withholdResults';
import type { Look } from './sheets/Look';
import { planOutput } from './sheets/planOutput';
import type { OutputPlan } from './sheets/OutputPlan';
import type { PagePlan } from './sheets/PagePlan';
import type { SheetLabels } from './sheets/SheetLabels';
import type { SheetPlan } from './sheets/SheetPlan';
import { readComments } from './workbook/readComments';
import { readTablesInSteps, type WorkbookInput } from './workbook/readTables';
import { targetTracking } from './workbook/outputSchema';
import type { SchoolYear } from './workbook/SchoolYear';
import { tableNames } from './workbook/schema';
import type { ReadPort } from './ReadPort';

/** The workbook as a share copy needs it: it is only read. */
export interface SharePort extends ReadPort {
  look(plan: OutputPlan): Promise<Look>;
}

export interface ShareOptions {
  /** Shows this school year as the current one instead of that of the settings. */
  readonly year: SchoolYear | null;
  /** The words of the sheets, given which figures are not shown. */
  readonly labels: (withheld: Withheld) => SheetLabels;
  readonly shareLabels: (school: string, year: SchoolYear) => ShareLabels;
}

export interface Shared {
  readonly outcome: 'shared';
  readonly schoolYear: SchoolYear;
  readonly workbook: ShareWorkbook;
  readonly facts: ShareFacts;
}

/** The plan of a copy, and what is hidden in it: indicators and cells of pages by their IDs. */
interface Guarded {
  readonly hidden: ReadonlySet<string>;
  readonly withheld: Withheld;
  readonly tables: readonly SheetPlan[];
  readonly pages: readonly PagePlan[];
}

/** The blocks that may be shown to others, and the pages that have some. */
const takeShareable = (pages: readonly PagePlan[]): PagePlan[] =>
  pages
    .map((page) => ({ ...page, blocks: page.blocks.filter((block) => block.isShareable) }))
    .filter(({ blocks }) => blocks.length > 0);

/** Lists of work to do quote the data cell by cell: they are nobody else's business. */
const isWorkList = ({ table }: SheetPlan): boolean => table === 'DatuParbaude';

/**
 * Makes what a school may hand to others: its output sheets with values only, computed anew, without
 * small groups and whatever they could be worked out from, and without a pupil's name in any text.
 *
 * The workbook is read twice (its tables, then the staff's texts) and not written to.
 */
export const shareCopy = async (
  workbook: SharePort,
  { year, labels, shareLabels }: ShareOptions,
): Promise<Shared | Refused> => {
  const grid = await workbook.read([...tableNames, targetTracking.table]);
  const comments = readComments(grid);
  const input = await workbook.pace(readTablesInSteps(grid, year));
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);
  const computed = await workbook.pace(computeIndicatorsInSteps(input));
  const { catalogue } = computed;

  const threshold = input.settings.smallestShown;
  const spaces = new Spaces();
  const results = [...computed.indicators, ...computeBaselines(input, computed)];
  const counted = countFigures(catalogue, results, input.tables, threshold, spaces);
  const guard = (hidden: ReadonlySet<string>): Guarded => {
    const withheld = withholdResults(catalogue, computed.indicators, hidden);
    const plan = planOutput(
      // Trends are not shared, and so neither are the values that only they draw.
      { ...input, catalogue, indicators: withheld.results, earlier: [], comments },
      labels(withheld),
    );
    return { hidden, withheld, tables: plan.tables, pages: takeShareable(plan.pages) };
  };
  // Pages hold figures of their own, over the same people: all are protected together. What is on a
  // page may depend on what is withheld, so it is planned again until both agree.
  let guarded = guard(counted.small);
  for (;;) {
    const { pages } = guarded;
    const onPages = countPageCells(pages, input.tables, spaces);
    const hidden = new Set([
      ...counted.small,
      ...guarded.hidden,
      ...findHidden(dropEchoes([...counted.figures, ...onPages]), threshold),
      ...findDoubtful(pages, threshold),
      ...findTelling(pages, input.tables, threshold),
    ]);
    const isSettled = hidden.size === guarded.hidden.size;
    guarded = guard(hidden);
    if (isSettled) break;
  }
  const { hidden, withheld, tables, pages } = guarded;
  const plans = tables.filter((one) => !isWorkList(one));
  const look = await workbook.look({ tables: plans, ranges: [], pages: [], charts: [] });
  const words = shareLabels(input.settings.schoolName, input.year);
  const keys = new PupilKeys(input.tables);
  const cuts = new CutLog(keys, words);
  const replacements = hiddenTargetCells(catalogue, withheld, input.year, words);
  const onPages = withheldPageCells(pages, hidden, withheld, words);
  const sheets = [
    ...pages.map((plan) => planSharePage({ plan, withheld: onPages, cuts, labels: words })),
    ...plans.map((one) =>
      planShareTable({
        plan: one,
        seen: look.seen.get(one.table),
        replacements: one.table === targetTracking.table ? replacements : new Map(),
        cuts,
        labels: words,
      }),
    ),
  ];
  const facts: ShareFacts = {
    threshold,
    hidden:
      withheld.results.filter(withheld.isHidden).length +
      listPageCells(pages).filter(({ id }) => hidden.has(id)).length,
    cut: cuts.places,
    unsearchable: keys.unsearchable,
  };
  return {
    outcome: 'shared',
    schoolYear: input.year,
    workbook: { title: words.title, sheets: [planAbout(facts, words), ...sheets] },
    facts,
  };
};

/** Baselines come from years that may be shown nowhere else: they are figures like the others. */
const computeBaselines = (
  input: WorkbookInput,
  { catalogue, indicators }: ComputedIndicators,
): IndicatorResult[] => {
  const shown = [...new Set(indicators.map(({ year }) => year))];
  const wanted = new Map<SchoolYear, Set<string>>();
  for (const indicator of catalogue) {
    for (const year of shown) {
      const base = baselineYear(indicator, year);
      if (base === null || shown.includes(base)) continue;
      wanted.set(base, (wanted.get(base) ?? new Set()).add(indicator.id));
    }
  }
  return [...wanted].flatMap(([year, ids]) =>
    computeIndicators({ ...input, year }).indicators.filter(
      (result) => result.year === year && ids.has(result.id),
    ),
  );
};
