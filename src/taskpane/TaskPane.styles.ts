import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTaskPaneStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  header: {
    display: 'flex',
    flexDirection: 'column',
    // Office puts the menu of the pane into this corner.
    paddingRight: '32px',
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  year: { color: tokens.colorNeutralForeground2 },
  state: { margin: 0, ...typographyStyles.body1Strong },
});
