import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';

export const useCountListStyles = makeStyles({
  root: { margin: 0 },
  row: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sign: {
    display: 'inline-block',
    width: '24px',
    marginRight: tokens.spacingHorizontalXS,
    textAlign: 'center',
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusWarningForeground1 },
  poor: { color: tokens.colorStatusDangerForeground3 },
  label: { flexGrow: 1 },
  count: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});
