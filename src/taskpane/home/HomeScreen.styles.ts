import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { headings } from '../parts/typography';

export const useHomeScreenStyles = makeStyles({
  year: { color: tokens.colorNeutralForeground2 },
  state: { margin: 0, ...headings.part },
});
