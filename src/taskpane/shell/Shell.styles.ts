import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { headings } from '../parts/typography';

export const useShellStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    // Office puts the menu of the pane into the corner at the right.
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  title: { ...headings.pane, margin: 0 },
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    // Whatever somebody wrote without a space breaks rather than widens the pane.
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    ':focus-visible': { outline: 'none' },
  },
});
