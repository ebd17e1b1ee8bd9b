import type {
  CellRole,
  PageCell,
  PageRow,
  PeopleCounted,
  PeopleTold,
  ResultShown,
} from './PagePlan';
import type { PlanValue } from './SheetPlan';

/** A cell of a page. */
export const cell = (value: PlanValue, role: CellRole = 'text', format?: string): PageCell =>
  format === undefined ? { value, role } : { value, role, format };

/** The same cell, with the people whom it counts or tells of. */
export const counting = (from: PageCell, people: PeopleCounted): PageCell => ({ ...from, people });

/** The same cell, which counts no people. */
export const countingNobody = (from: PageCell): PageCell =>
  counting(from, { table: 'Raditaji', rows: [] });

/** The same cell, with the groups of people of whom it tells something beyond what it counts. */
export const tellingOf = (
  from: PageCell,
  table: PeopleTold['table'],
  groups: PeopleTold['groups'],
): PageCell => ({ ...from, tellsOf: { table, groups } });

/** The same cell, which shows a result that counts whom it counts. */
export const showing = (from: PageCell, result: ResultShown): PageCell => ({
  ...countingNobody(from),
  result,
});

/** The same cell, merged with those below and to its right. */
export const merged = (from: PageCell, rows: number, columns: number): PageCell => ({
  ...from,
  span: { rows, columns },
});

/** A row that is as tall as its text. */
export const row = (...cells: readonly (PageCell | null)[]): PageRow => ({ cells, height: null });

/** A row between two tables of a block; nobody's. */
export const gap: PageRow = row();

/** A row of header cells. */
export const headerRow = (titles: readonly string[]): PageRow =>
  row(...titles.map((title) => cell(title, 'header')));
