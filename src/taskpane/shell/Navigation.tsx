import { mergeClasses } from '@fluentui/react-components';
import { useText } from '../parts/LanguageContext';
import { useNavigationStyles } from './Navigation.styles';
import { type PanePlace, places } from './places';

export interface NavigationProps {
  readonly place: PanePlace;
  readonly onGo: (place: PanePlace) => void;
}

/** The five places of the pane, side by side. */
export const Navigation = ({ place, onGo }: NavigationProps) => {
  const styles = useNavigationStyles();
  const text = useText();
  return (
    <nav aria-label={text('pane.places.label')}>
      <ul className={styles.list}>
        {places.map((one) => (
          <li key={one}>
            <button
              type="button"
              className={mergeClasses(styles.place, one === place && styles.here)}
              aria-current={one === place ? 'page' : undefined}
              onClick={() => onGo(one)}
            >
              {text(`pane.places.${one}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
