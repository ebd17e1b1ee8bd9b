import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { headings } from '../parts/typography';

export const useFormScreenStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { ...headings.pane, margin: 0, outline: 'none' },
  name: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { ...headings.part, padding: 0, marginBottom: tokens.spacingVerticalS },
  help: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
