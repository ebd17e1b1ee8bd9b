import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { useText } from '../parts/LanguageContext';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    padding: tokens.spacingHorizontalXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  here: { color: tokens.colorBrandForegroundLink },
});

export interface SettingsGearProps {
  readonly here: boolean;
  readonly onGo: () => void;
}

/** Leads to the settings. */
export const SettingsGear = ({ here, onGo }: SettingsGearProps) => {
  const styles = useStyles();
  const label = useText()('pane.places.settings');
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, here && styles.here)}
      aria-label={label}
      title={label}
      aria-current={here ? 'page' : undefined}
      onClick={onGo}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden>
        <circle cx="10" cy="10" r="2.5" strokeWidth="1.5" />
        <circle cx="10" cy="10" r="5.75" strokeWidth="1.5" />
        <path
          strokeWidth="2"
          strokeLinecap="round"
          d="M10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M15.7 4.3l-1.2 1.2M5.5 14.5l-1.2 1.2"
        />
      </svg>
    </button>
  );
};
