import type { Outcome } from '../taskpane/run/RecalculationRun';

/** What the ribbon's functions need of the add-in. */
export interface CommandActions {
  /** Recalculates and never rejects. */
  readonly recalculate: () => Promise<Outcome>;
  readonly showPane: () => Promise<unknown>;
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
export const createCommands = ({ recalculate, showPane }: CommandActions) => ({
  recalculate: async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      if (needsPane(await recalculate())) await showPane();
    } finally {
      event.completed();
    }
  },
});

/** Hands the functions to Office. */
export const registerCommands = (office: typeof Office, actions: CommandActions): void => {
  for (const [name, command] of Object.entries(createCommands(actions))) {
    office.actions.associate(name, command);
  }
};
