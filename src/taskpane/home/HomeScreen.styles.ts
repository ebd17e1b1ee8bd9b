import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useHomeScreenStyles = makeStyles({
  year: { color: tokens.colorNeutralForeground2 },
  state: { margin: 0, ...typographyStyles.body1Strong },
});
