import { createPaneModel, type PaneModel } from '../model/PaneModel';
import { createRecalculationRun, type RunOptions } from '../run/RecalculationRun';
import type { PaneServices } from '../services/PaneServices';
import { createStore } from '../store/Store';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { computed } from './reports';

const unasked = (name: string) => () => Promise.reject(new Error(`${name} was not expected`));

/** Services of which a test gives those that it means to be called. */
const createTestServices = (given: Partial<PaneServices> = {}): PaneServices => ({
  inspect: unasked('inspect'),
  results: async () => ({ kind: 'never' }),
  watchInput: async () => undefined,
  undoesAtOnce: () => true,
  create: unasked('create'),
  freeze: unasked('freeze'),
  unfreeze: unasked('unfreeze'),
  startNextYear: unasked('startNextYear'),
  share: unasked('share'),
  explain: unasked('explain'),
  goTo: unasked('goTo'),
  openIndicators: unasked('openIndicators'),
  saveIndicator: unasked('saveIndicator'),
  saveMeasurement: unasked('saveMeasurement'),
  saveGoalOutcome: unasked('saveGoalOutcome'),
  selectRows: unasked('selectRows'),
  readPlan: unasked('readPlan'),
  fix: unasked('fix'),
  selfCheck: unasked('selfCheck'),
  opensWithWorkbook: () => false,
  setOpensWithWorkbook: unasked('setOpensWithWorkbook'),
  ...given,
});

export interface TestModelParts {
  readonly services?: Partial<PaneServices>;
  readonly recalculate?: RunOptions['recalculate'];
  readonly check?: RunOptions['check'];
  /** The clock; a Sunday afternoon in November when left out. */
  readonly at?: Date;
}

/** The model of a pane over services of the test's own. */
export const createTestModel = ({
  services,
  recalculate = async () => computed(),
  check = async () => computed(),
  at = new Date(2026, 10, 22, 14, 5),
}: TestModelParts = {}): PaneModel => {
  const now = (): Date => at;
  return createPaneModel({
    run: createRecalculationRun({ recalculate, check, now }),
    services: createTestServices(services),
    settings: { language: null, theme: 'auto' },
    year: createStore<SchoolYear | null>(null),
    now,
  });
};
