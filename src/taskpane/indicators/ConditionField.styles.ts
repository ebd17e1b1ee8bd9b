import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';

export const useConditionFieldStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  clause: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  add: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  told: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', width: 'fit-content' },
});
