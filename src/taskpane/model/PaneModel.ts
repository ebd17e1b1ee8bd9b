import type { SchoolYear } from '../../workbook/SchoolYear';
import type { RecalculationRun } from '../run/RecalculationRun';
import type { PaneServices } from '../services/PaneServices';
import type { PaneSettings } from '../settings/PaneSettings';
import type { PanePlace } from '../shell/places';
import { createStore, type Store } from '../store/Store';
import type { WorkbookView } from './WorkbookView';

/** Everything behind the pane that outlives its screens; a shared runtime holds one. */
export interface PaneModel {
  readonly run: RecalculationRun;
  readonly services: PaneServices;
  /** What the person chose for the pane. */
  readonly settings: Store<PaneSettings>;
  /** Where one is; the ribbon sets it too. */
  readonly place: Store<PanePlace>;
  /** The school year that is worked on; null is the one of the workbook's settings. */
  readonly year: Store<SchoolYear | null>;
  readonly workbook: Store<WorkbookView>;
  readonly now: () => Date;
}

export interface PaneModelParts {
  readonly run: RecalculationRun;
  readonly services: PaneServices;
  readonly settings: PaneSettings;
  /** The run reads it, so it is made before. */
  readonly year: Store<SchoolYear | null>;
  readonly now: () => Date;
}

/** Makes the model of a pane that opens at home. */
export const createPaneModel = (parts: PaneModelParts): PaneModel => ({
  ...parts,
  settings: createStore(parts.settings),
  place: createStore<PanePlace>('home'),
  workbook: createStore<WorkbookView>({ kind: 'looking' }),
});
