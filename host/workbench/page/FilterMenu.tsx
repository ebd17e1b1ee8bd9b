import { useEffect, useRef, useState } from 'react';
import type { Box } from '../grid/SheetLayout';
import type { WorkbenchTexts } from './texts';

/** One text that a column shows, and whether its rows are in view. */
export interface FilterChoice {
  readonly text: string;
  readonly label: string;
  readonly shown: boolean;
}

export interface FilterMenuProps {
  readonly texts: WorkbenchTexts;
  readonly heading: string;
  /** The header's cell, in pixels of the grid. */
  readonly box: Box;
  readonly choices: readonly FilterChoice[];
  readonly onSort: (ascending: boolean) => void;
  /** The texts whose rows are to be shown; null for all. */
  readonly onFilter: (texts: readonly string[] | null) => void;
  readonly onClose: () => void;
}

const width = 250;

/** What opens at the arrow of a header: sorting, and the choice of texts to show. */
export const FilterMenu = ({ texts, heading, box, choices, ...tell }: FilterMenuProps) => {
  const [shown, setShown] = useState(
    () => new Set(choices.filter((choice) => choice.shown).map(({ text }) => text)),
  );
  const menu = useRef<HTMLDivElement>(null);
  const { onClose } = tell;
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
    const close = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    // On its way down, so that the press that opened the menu, which is on its way up, is not heard.
    document.addEventListener('pointerdown', close, true);
    return () => document.removeEventListener('pointerdown', close, true);
  }, [onClose]);
  const toggle = (text: string): void => {
    const next = new Set(shown);
    if (!next.delete(text)) next.add(text);
    setShown(next);
  };
  const all = shown.size === choices.length;
  return (
    <div
      ref={menu}
      className="filter-menu"
      role="dialog"
      aria-label={heading}
      style={{ left: Math.max(0, box.left + box.width - width), top: box.top + box.height, width }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <button type="button" onClick={() => tell.onSort(true)}>
        {texts.sortUp}
      </button>
      <button type="button" onClick={() => tell.onSort(false)}>
        {texts.sortDown}
      </button>
      <div className="filter-choices">
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={() => setShown(new Set(all ? [] : choices.map(({ text }) => text)))}
          />
          {texts.everything}
        </label>
        {choices.map(({ text, label }) => (
          <label key={text}>
            <input type="checkbox" checked={shown.has(text)} onChange={() => toggle(text)} />
            {label === '' ? texts.blanks : label}
          </label>
        ))}
      </div>
      <div className="filter-ends">
        <button
          type="button"
          disabled={shown.size === 0}
          onClick={() => tell.onFilter(all ? null : [...shown])}
        >
          {texts.apply}
        </button>
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
};
