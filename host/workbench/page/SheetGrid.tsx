import { useEffect, useRef } from 'react';
import type { Rect } from '../../book/Rect';
import { drawCharts } from '../charts/drawCharts';
import { SheetLayout } from '../grid/SheetLayout';
import { GridView } from '../grid/GridView';
import type { GridLanguage } from '../grid/showValue';
import { readChoices } from './readChoices';
import type { EntryProblem, WorkbookSession } from './WorkbookSession';

export interface SheetGridProps {
  readonly session: WorkbookSession;
  readonly language: GridLanguage;
  /** Counts the session's changes; with each the grid is painted anew. */
  readonly version: number;
  readonly onProblem: (problem: EntryProblem) => void;
  readonly onFollow: (target: string) => void;
  /** Hands the grid out, for the bar above it. */
  readonly onReady: (grid: GridView) => void;
}

/** The grid over the session's active sheet; what is entered goes through the session. */
export const SheetGrid = (props: SheetGridProps) => {
  const { session, language, version } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<GridView>(null);
  const latest = useRef(props);
  const told = useRef<Rect>(null);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!place.current || view.current) return;
    const grid = new GridView(place.current, {
      onSelect: (rect) => {
        told.current = rect;
        latest.current.session.select(rect);
      },
      onEnter: (rect, texts) => {
        const problem = latest.current.session.enter(rect, texts, latest.current.language);
        if (problem) latest.current.onProblem(problem);
      },
      onFollow: (target) => latest.current.onFollow(target),
      choicesOf: (row, column) => {
        const { sheet } = latest.current.session;
        return sheet && readChoices(sheet, row, column);
      },
    });
    view.current = grid;
    latest.current.onReady(grid);
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

  return <div className="sheet-grid" ref={place} />;
};
