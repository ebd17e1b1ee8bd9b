import { makeStaticStyles, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The provider paints only its own box; the page around it must not shine through. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const usePaneAppStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  message: { padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle1, marginTop: 0, marginBottom: tokens.spacingVerticalL },
});
