import { undoesAtOnce } from '../../excel/runInExcel';
import type { Report } from '../../createReport';
import type { Step } from '../../excel/watchSteps';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Language } from '../../i18n/translate';
import { loadTexts } from '../../i18n/loadedTexts';
import { keepOpening, readOpening } from '../../excel/openingWithWorkbook';
import type { PaneServices } from './PaneServices';

export interface ServiceOptions {
  /** The interface's language at the time of the call. */
  readonly language: () => Language;
  readonly now: () => Date;
}

/** What saves a row, with the words for its answers and for a table that it has to make. */
const loadEditing = async (words: Language) => {
  const [editing] = await Promise.all([
    import('../../excel/editWorkbook'),
    loadTexts('main', words),
    loadTexts('template', words),
  ]);
  return editing;
};

/**
 * The services over Office.js. What computes and writes is loaded when it is asked for the first
 * time, so that the pane stands before it has come.
 */
export const createPaneServices = ({ language, now }: ServiceOptions): PaneServices => ({
  inspect: async () =>
    (
      await import(/* webpackChunkName: "recalculation" */ '../../excel/inspectContents')
    ).inspectContents(),
  results: async () => {
    const words = language();
    const [{ inspectResults }] = await Promise.all([
      import(/* webpackChunkName: "recalculation" */ '../../excel/inspectResults'),
      loadTexts('main', words),
    ]);
    return inspectResults(words);
  },
  watchInput: async (onInput) =>
    (await import(/* webpackChunkName: "recalculation" */ '../../excel/watchInput')).watchInput(
      onInput,
    ),
  undoesAtOnce,
  create: async (choice) => {
    const words = language();
    const [{ createSchoolWorkbook }] = await Promise.all([
      import('../../excel/createSchoolWorkbook'),
      loadTexts('main', words),
      loadTexts('template', words),
    ]);
    return createSchoolWorkbook({ ...choice, language: words });
  },
  freeze: async (year) => {
    const words = language();
    const [{ freezeWorkbookYear }] = await Promise.all([
      import('../../excel/freezeWorkbookYear'),
      loadTexts('main', words),
      loadTexts('template', words),
    ]);
    return freezeWorkbookYear({ year, language: words, now: now() });
  },
  unfreeze: async (year) => {
    const words = language();
    const [{ unfreezeWorkbookYear }] = await Promise.all([
      import('../../excel/freezeWorkbookYear'),
      loadTexts('main', words),
      loadTexts('template', words),
    ]);
    return unfreezeWorkbookYear({ year, language: words, now: now() });
  },
  startNextYear: async (options) => {
    const words = language();
    const [{ startWorkbookNextYear }] = await Promise.all([
      import('../../excel/startWorkbookNextYear'),
      loadTexts('main', words),
    ]);
    return startWorkbookNextYear({ ...options, language: words });
  },
  share: async (year) => {
    const words = language();
    const [{ createShareCopy }] = await Promise.all([
      import('../../excel/createShareCopy'),
      loadTexts('main', words),
    ]);
    return createShareCopy({ year, language: words, now: now() });
  },
  explain: async (id, year) => {
    const words = language();
    const [{ explainWorkbookIndicator }] = await Promise.all([
      import('../../excel/explainWorkbookIndicator'),
      loadTexts('main', words),
    ]);
    return explainWorkbookIndicator({ id, year, language: words });
  },
  openIndicators: async (year) => {
    const words = language();
    const [{ openWorkbookIndicators }] = await Promise.all([
      import('../../excel/openWorkbookIndicators'),
      loadTexts('main', words),
    ]);
    return openWorkbookIndicators({ year, language: words });
  },
  saveIndicator: async (change) => {
    const words = language();
    return (await loadEditing(words)).saveWorkbookIndicator(change, words);
  },
  saveMeasurement: async (change) => {
    const words = language();
    return (await loadEditing(words)).saveWorkbookMeasurement(change, words);
  },
  saveGoalOutcome: async (change) => {
    const words = language();
    return (await loadEditing(words)).saveWorkbookGoalOutcome(change, words);
  },
  selectRows: async (options) => {
    const words = language();
    const [{ selectRows }] = await Promise.all([
      import('../../excel/selectRows'),
      loadTexts('main', words),
    ]);
    return selectRows({ ...options, language: words });
  },
  readPlan: async (year) => {
    const words = language();
    const [{ readWorkbookPlan }] = await Promise.all([
      import('../../excel/readWorkbookPlan'),
      loadTexts('main', words),
    ]);
    return readWorkbookPlan({ year, language: words, now: now() });
  },
  fix: async (fixes) => {
    const words = language();
    const [{ fixWorkbookFindings }] = await Promise.all([
      import('../../excel/fixWorkbookFindings'),
      loadTexts('main', words),
    ]);
    return fixWorkbookFindings(fixes, words);
  },
  selfCheck: async () => {
    const [{ runSelfCheck }] = await Promise.all([
      import('../../excel/selfCheck/runSelfCheck'),
      loadTexts('main', language()),
    ]);
    return runSelfCheck();
  },
  opensWithWorkbook: readOpening,
  setOpensWithWorkbook: keepOpening,
  goTo: async (place) => (await import('../../excel/goToPlace')).goToPlace(place),
});

/** Reads and computes without writing, otherwise as `recalculateInPane`. */
export const checkInPane = async (
  { language, now }: ServiceOptions,
  year: SchoolYear | null,
  onStep: (step: Step) => void,
): Promise<Report> => {
  const words = language();
  const [{ checkOpenWorkbook }] = await Promise.all([
    import(/* webpackChunkName: "recalculation" */ '../../excel/recalculateWorkbook'),
    loadTexts('main', words),
  ]);
  return checkOpenWorkbook({ year, language: words, now: now(), onStep });
};

/** Recalculates for the pane and the ribbon, in a school year or, by null, in the settings' one. */
export const recalculateInPane = async (
  { language, now }: ServiceOptions,
  year: SchoolYear | null,
  onStep: (step: Step) => void,
): Promise<Report> => {
  const words = language();
  const [{ recalculateWorkbook }] = await Promise.all([
    import(/* webpackChunkName: "recalculation" */ '../../excel/recalculateWorkbook'),
    loadTexts('main', words),
  ]);
  return recalculateWorkbook({ year, language: words, now: now(), onStep });
};

/** Fetches what recalculates before anybody presses, so that the press need not wait for it. */
export const preloadRecalculation = async (): Promise<void> => {
  try {
    await import(/* webpackChunkName: "recalculation" */ '../../excel/recalculateWorkbook');
  } catch {
    // It is fetched again at the press, which then says what is wrong.
  }
};
