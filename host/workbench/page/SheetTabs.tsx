import type { Sheet } from '../../book/Sheet';

export interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet | null;
  readonly label: string;
  readonly onActivate: (sheet: Sheet) => void;
}

/** The tabs of the sheets that are not hidden. */
export const SheetTabs = ({ sheets, active, label, onActivate }: SheetTabsProps) => (
  <div className="tabs" role="tablist" aria-label={label}>
    {sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          className="tab"
          aria-selected={sheet === active}
          ref={(tab) => {
            if (tab && sheet === active)
              tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            if (tab) tab.style.setProperty('--tab', sheet.tabColor ?? 'transparent');
          }}
          onClick={() => onActivate(sheet)}
        >
          {sheet.name}
        </button>
      ))}
  </div>
);
