import type { GridLanguage } from '../grid/showValue';
import type { Manifest, RibbonButton } from './readManifest';

export interface RibbonBarProps {
  readonly manifest: Manifest;
  readonly language: GridLanguage;
  /** The id of the button whose function has not ended yet. */
  readonly running: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The group of buttons that the manifest puts into Excel's ribbon. */
export const RibbonBar = ({ manifest, language, running, onPress }: RibbonBarProps) => (
  <div className="ribbon-group" role="group" aria-label={manifest.group[language]}>
    <div className="ribbon-buttons">
      {manifest.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          className="ribbon-button"
          title={button.tip[language]}
          data-control={button.id}
          disabled={running !== null}
          aria-busy={running === button.id}
          onClick={() => onPress(button)}
        >
          <img src={button.icon} alt="" width="32" height="32" />
          <span>{button.label[language]}</span>
        </button>
      ))}
    </div>
    <div className="ribbon-label">{manifest.group[language]}</div>
  </div>
);
