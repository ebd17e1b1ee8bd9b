import { makeStyles, shorthands } from '@fluentui/react-components';
import { tokens } from './tokens';

export const useNoticeStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // The bar at the side carries the colour; in forced colours it takes the text's.
    borderLeft: `${tokens.strokeWidthThicker} solid`,
    borderRadius: tokens.borderRadiusMedium,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerForeground3),
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
  message: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  remedy: { margin: 0 },
});
