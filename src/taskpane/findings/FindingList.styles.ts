import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';

export const useFindingListStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  sign: { marginRight: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  remedy: { marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  more: { marginTop: tokens.spacingVerticalS },
});
