import { type Language, languages } from '../../i18n/translate';

export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What a person chose for the pane; it follows the person, not the workbook. */
export interface PaneSettings {
  /** Null follows Office. */
  readonly language: Language | null;
  readonly theme: ThemeChoice;
}

/** Before anybody has chosen. */
export const standardSettings: PaneSettings = { language: null, theme: 'auto' };

/** Where a browser keeps them; the partition is Office's, so that hosts in one browser stay apart. */
export interface SettingsShelf {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly partition: string;
}

const keyOf = ({ partition }: SettingsShelf): string => `${partition}kvalitates-aplis.pane`;

const parse = (stored: string): unknown => {
  try {
    return JSON.parse(stored);
  } catch {
    // Somebody else's entry, or a torn one: as if nothing had been chosen.
    return null;
  }
};

/** The settings as they were kept; whatever is no choice counts as not chosen. */
export const readPaneSettings = (shelf: SettingsShelf): PaneSettings => {
  const stored = shelf.storage?.getItem(keyOf(shelf));
  const found = parse(stored ?? 'null');
  if (typeof found !== 'object' || found === null) return standardSettings;
  const { language, theme } = found as Record<string, unknown>;
  return {
    language: languages.find((one) => one === language) ?? null,
    theme: themeChoices.find((one) => one === theme) ?? 'auto',
  };
};

/** Keeps the settings for the next time; a browser that keeps nothing is no reason to fail. */
export const keepPaneSettings = (shelf: SettingsShelf, settings: PaneSettings): void => {
  try {
    shelf.storage?.setItem(keyOf(shelf), JSON.stringify(settings));
  } catch {
    // The storage is full or forbidden: the choice then holds until the pane is closed.
  }
};
