import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';

export const useIndicatorDetailsStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  facts: { margin: 0 },
  fact: {
    display: 'grid',
    gridTemplateColumns: '84px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  wide: { padding: `${tokens.spacingVerticalXXS} 0` },
  term: { color: tokens.colorNeutralForeground3 },
  told: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer', width: 'fit-content' },
  formula: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    maxHeight: '160px',
    overflowY: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  blocks: { listStyleType: 'none', margin: 0, padding: 0 },
});
