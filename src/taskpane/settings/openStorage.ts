import type { SettingsShelf } from './PaneSettings';

/** The browser's storage, in Office's partition where it names one; null where it is forbidden. */
export const openStorage = (office: typeof Office): SettingsShelf => {
  const partition = office.context.partitionKey ?? '';
  try {
    return { storage: window.localStorage, partition };
  } catch {
    // Browsers may forbid the storage to frames of another site, as Excel on the web has them.
    return { storage: null, partition };
  }
};
