import { makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { tokens } from './parts/tokens';
import { headings } from './parts/typography';

/** The provider paints only its own box; the page around it must not shine through. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const usePaneAppStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  message: { padding: tokens.spacingHorizontalL },
  title: { ...headings.screen, marginTop: 0, marginBottom: tokens.spacingVerticalL },
});
