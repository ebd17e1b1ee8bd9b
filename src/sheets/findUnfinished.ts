import type { Look, PendingSheet } from './Look';
import type { OutputPlan } from './OutputPlan';
import { pageHeadRows, type PagePlan } from './PagePlan';
import { pendingTitle } from './pendingTitle';
import { markRows } from './rowMarks';
import type { SheetPlan } from './SheetPlan';

/** What an earlier recalculation, broken off, left half-made. */
export interface Unfinished {
  /** Titles of sheets that hold nothing but a piece of our own: they go, and are made again. */
  readonly abandoned: readonly string[];
  /** Sheets that stand with all that they hold, and lack their looks only. */
  readonly tables: readonly SheetPlan[];
  readonly ranges: OutputPlan['ranges'];
  readonly pages: readonly PagePlan[];
}

/**
 * Finds what an earlier recalculation left half-made, by the titles of unfinished sheets.
 *
 * A sheet in which anything stands that we would not write is the people's: it is left alone.
 */
export const findUnfinished = ({ tables, ranges, pages }: OutputPlan, look: Look): Unfinished => {
  const pending = (title: string): PendingSheet | undefined =>
    look.pending.get(pendingTitle(title));
  const standsPending = (title: string, seen: { readonly sheet: string } | undefined): boolean =>
    seen !== undefined && seen.sheet === pending(title)?.title;
  // Hardly ever is a sheet unfinished, and to gather all texts of all plans takes time.
  const isAbandoned = (title: string, gatherTexts: () => ReadonlySet<string>): boolean => {
    const sheet = pending(title);
    return sheet !== undefined && holdsOnly(sheet, gatherTexts());
  };
  const abandonedPages = pages.filter((plan) => isAbandoned(plan.title, () => pageTexts(plan)));
  return {
    abandoned: [
      ...tables.filter(
        (plan) =>
          !standsPending(plan.title, look.seen.get(plan.table)) &&
          isAbandoned(plan.title, () => tableTexts(plan)),
      ),
      ...ranges.filter(
        ({ name, title }) =>
          !standsPending(title, look.ranges.get(name)) && isAbandoned(title, () => noTexts),
      ),
      ...abandonedPages,
    ].map(({ title }) => pendingTitle(title)),
    tables: tables.filter(({ title, table }) => standsPending(title, look.seen.get(table))),
    ranges: ranges.filter(({ title, name }) => standsPending(title, look.ranges.get(name))),
    pages: pages.filter(
      (plan) =>
        !abandonedPages.includes(plan) && standsPending(plan.title, look.pages.get(plan.name)),
    ),
  };
};

/** The look as it will be once the abandoned sheets are gone, and their names lead nowhere. */
export const withoutAbandoned = (look: Look, { abandoned }: Unfinished): Look => {
  const isGone = ({ sheet }: { readonly sheet: string }): boolean => abandoned.includes(sheet);
  const pages = [...look.pages];
  return {
    ...look,
    sheetTitles: look.sheetTitles.filter((title) => !abandoned.includes(title)),
    pages: new Map(pages.filter(([, page]) => !isGone(page))),
    deadNames: new Set([
      ...look.deadNames,
      ...pages.filter(([, page]) => isGone(page)).map(([name]) => name),
    ]),
  };
};

const noTexts: ReadonlySet<string> = new Set();

const holdsOnly = ({ cells }: PendingSheet, texts: ReadonlySet<string>): boolean =>
  cells.flat().every((cell) => {
    const text = String(cell);
    return text === '' || text.startsWith('=') || texts.has(text) || texts.has(stamped(text));
  });

/** The time of calculation, the last part of its line, is another one at each press. */
const stamped = (text: string): string => text.split(' · ').slice(0, -1).join(' · ');

const tableTexts = ({ heading, columns, rows }: SheetPlan): ReadonlySet<string> =>
  new Set(
    [
      ...[heading.title, heading.subtitle, heading.legend],
      ...columns.map(({ header }) => header),
      ...rows.flatMap(({ key, computed, seeds }) => [
        key,
        ...Object.values(computed),
        ...Object.values(seeds),
      ]),
    ].map(String),
  );

const pageTexts = ({ heading, widths, blocks }: PagePlan): ReadonlySet<string> =>
  new Set(
    [
      ...[heading.title, heading.subtitle, pageHeadRows],
      ...widths.map((_, index) => index + 1),
      ...blocks.flatMap((block) => [
        ...markRows(block),
        ...block.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? '')),
      ]),
    ].map(String),
  );
