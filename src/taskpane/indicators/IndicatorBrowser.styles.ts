import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { headings } from '../parts/typography';

export const useIndicatorBrowserStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  year: { color: tokens.colorNeutralForeground2 },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  count: { margin: 0, color: tokens.colorNeutralForeground3 },
  saved: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { ...headings.part, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export const useIndicatorRowStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalS} 0`,
    color: 'inherit',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  name: { overflowWrap: 'anywhere' },
  status: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  id: { color: tokens.colorNeutralForeground3 },
  value: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  noValue: { color: tokens.colorNeutralForeground3 },
});
