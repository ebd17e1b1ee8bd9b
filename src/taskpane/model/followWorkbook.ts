import type { PaneModel } from './PaneModel';

/** Looks at the open workbook; what kept us from it is kept for the screen to say. */
export const lookAtWorkbook = async ({ workbook, services, now }: PaneModel): Promise<void> => {
  try {
    const { tables } = await services.inspect();
    const results = tables.length === 0 ? ({ kind: 'never' } as const) : await services.results();
    workbook.set({ kind: 'seen', tables, results });
  } catch (error) {
    workbook.set({ kind: 'failed', error, at: now() });
  }
};

/** Results that were current are so no longer once somebody has changed the data. */
const markOutdated = ({ workbook }: PaneModel): void => {
  const view = workbook.get();
  if (view.kind !== 'seen' || view.results.kind !== 'current') return;
  workbook.set({ ...view, results: { ...view.results, kind: 'outdated' } });
};

/** After each press, results are what it left: current, or half written. */
const followRun = async (model: PaneModel): Promise<void> => {
  const { last } = model.run.get();
  const view = model.workbook.get();
  if (last === null || last.kind === 'cancelled') return;
  if (last.kind === 'failed') return lookAtWorkbook(model);
  const { outcome, schoolYear, calculatedAt } = last.report;
  if (last.onlyChecked || outcome === 'refused') return;
  // The first look may have met the fault that this press no longer meets.
  if (view.kind !== 'seen') return lookAtWorkbook(model);
  if (schoolYear === null || calculatedAt === null) return;
  model.workbook.set({ ...view, results: { kind: 'current', schoolYear, calculatedAt } });
};

/** Keeps the view of the workbook true: now, after each press, and when somebody changes the data. */
export const followWorkbook = async (model: PaneModel): Promise<void> => {
  let known = model.run.get().last;
  model.run.subscribe(() => {
    const { last } = model.run.get();
    if (last === known) return;
    known = last;
    void followRun(model);
  });
  await lookAtWorkbook(model);
  try {
    await model.services.watchInput(() => markOutdated(model));
  } catch {
    // Without events the state is told at each opening and press; nothing else is lost.
  }
};
