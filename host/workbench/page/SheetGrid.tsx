import { useCallback, useEffect, useRef, useState } from 'react';
import type { Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { drawCharts } from '../charts/drawCharts';
import type { FilterButton } from '../grid/filterAt';
import { type Box, SheetLayout } from '../grid/SheetLayout';
import { GridView } from '../grid/GridView';
import type { GridLanguage } from '../grid/showValue';
import { FilterMenu } from './FilterMenu';
import { readChoices } from './readChoices';
import { readFilterChoices } from './readFilterChoices';
import type { WorkbenchTexts } from './texts';
import type { EntryProblem } from './SheetEdits';
import type { WorkbookSession } from './WorkbookSession';

export interface SheetGridProps {
  readonly session: WorkbookSession;
  readonly language: GridLanguage;
  readonly texts: WorkbenchTexts;
  /** Counts the session's changes; with each the grid is painted anew. */
  readonly version: number;
  readonly onProblem: (problem: EntryProblem) => void;
  readonly onFollow: (target: string) => void;
}

interface OpenFilter {
  readonly sheet: Sheet;
  readonly button: FilterButton;
  readonly box: Box;
}

const headingOf = ({ sheet, button: { filter, place } }: OpenFilter): string =>
  String(sheet.value(filter.rect.row, filter.rect.column + place) ?? '');

/** The grid over the session's active sheet; what is entered goes through the session. */
export const SheetGrid = (props: SheetGridProps) => {
  const { session, language, texts, version } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<GridView>(null);
  const latest = useRef(props);
  const told = useRef<Rect>(null);
  const [filter, setFilter] = useState<OpenFilter | null>(null);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!place.current || view.current) return;
    const report = (problem: EntryProblem | null): void => {
      if (problem) latest.current.onProblem(problem);
    };
    const grid = new GridView(place.current, {
      onSelect: (rect) => {
        told.current = rect;
        latest.current.session.select(rect);
      },
      onType: (row, column, text) => {
        const { session: open, language: spoken } = latest.current;
        const problem = open.edits.type(row, column, text, spoken);
        if (problem) latest.current.onProblem(problem);
        return problem === null || (problem.kind === 'invalid' && problem.taken);
      },
      onFill: (rect, texts) =>
        report(latest.current.session.edits.enter(rect, texts, latest.current.language)),
      onUndo: (way) => report(latest.current.session.edits.goBack(way)),
      onResize: (column, width) => report(latest.current.session.edits.resizeColumn(column, width)),
      onFilter: (button, box) => {
        const { sheet } = latest.current.session;
        if (sheet) setFilter({ sheet, button, box });
      },
      onFollow: (target) => latest.current.onFollow(target),
      choicesOf: (row, column) => {
        const { sheet } = latest.current.session;
        return sheet && readChoices(sheet, row, column);
      },
    });
    view.current = grid;
  }, []);

  useEffect(() => {
    const grid = view.current;
    const { sheet, marks, selection } = session;
    if (!grid || !sheet) return undefined;
    session.isEditing = () => grid.isEditing;
    const painted = requestAnimationFrame(() => {
      grid.show({ sheet, marks, language });
      drawCharts(grid.panes.drawings, sheet, new SheetLayout(sheet), language);
      const same = JSON.stringify(selection) === JSON.stringify(told.current);
      if (!same) grid.select(selection);
      told.current = selection;
    });
    return () => cancelAnimationFrame(painted);
  }, [session, language, version]);

  const closeFilter = useCallback(() => {
    setFilter(null);
    place.current?.focus();
  }, []);
  const act = (problem: EntryProblem | null): void => {
    if (problem) props.onProblem(problem);
    closeFilter();
  };
  return (
    <div className="sheet-place">
      <div className="sheet-grid" ref={place} />
      {filter?.sheet === session.sheet && (
        <FilterMenu
          key={`${filter.button.owner.name} ${String(filter.button.place)}`}
          texts={texts}
          heading={headingOf(filter)}
          box={filter.box}
          choices={readFilterChoices(filter.sheet, filter.button, language)}
          onSort={(ascending) => act(session.edits.sort(filter.button, ascending))}
          onFilter={(wanted) => act(session.edits.filter(filter.button, wanted))}
          onClose={closeFilter}
        />
      )}
    </div>
  );
};
