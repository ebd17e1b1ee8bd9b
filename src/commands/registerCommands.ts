import type { PanePlace } from '../taskpane/shell/places';
import type { Outcome } from '../taskpane/run/RecalculationRun';

/** What the ribbon's functions need of the add-in. */
export interface CommandActions {
  /** Recalculates and never rejects. */
  readonly recalculate: () => Promise<Outcome>;
  readonly showPane: () => Promise<unknown>;
  /** Leads whoever opens the pane to a place in it. */
  readonly goTo: (place: PanePlace) => void;
}

/** Whether people have to read something before they can rely on the sheets. */
const needsPane = (outcome: Outcome): boolean =>
  outcome.kind === 'failed' ||
  (outcome.kind === 'reported' && outcome.report.outcome === 'refused');

/**
 * Makes the functions that the manifest names, by the names it uses.
 *
 * Each calls `event.completed()` whatever happens, for until then Excel keeps the button busy.
 */
export const createCommands = ({ recalculate, showPane, goTo }: CommandActions) => {
  const opening =
    (place: PanePlace) =>
    async (event: Office.AddinCommands.Event): Promise<void> => {
      try {
        goTo(place);
        await showPane();
      } finally {
        event.completed();
      }
    };
  return {
    recalculate: async (event: Office.AddinCommands.Event): Promise<void> => {
      try {
        if (needsPane(await recalculate())) {
          goTo('home');
          await showPane();
        }
      } finally {
        event.completed();
      }
    },
    openIndicators: opening('indicators'),
    openFindings: opening('findings'),
    openPlan: opening('plan'),
  };
};

/** Hands the functions to Office. */
export const registerCommands = (office: typeof Office, actions: CommandActions): void => {
  for (const [name, command] of Object.entries(createCommands(actions))) {
    office.actions.associate(name, command);
  }
};
