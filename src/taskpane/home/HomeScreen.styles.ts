import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { headings } from '../parts/typography';

export const useHomeScreenStyles = makeStyles({
  school: { color: tokens.colorNeutralForeground2 },
  state: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0, ...headings.part },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusWarningForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
