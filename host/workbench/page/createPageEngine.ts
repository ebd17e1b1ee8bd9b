import type { FormulaEngine } from '../../calc/FormulaWorkbook';

/** The formula engine of the page: Univer's, fetched when the first formula has to be evaluated. */
export const createPageEngine = (): FormulaEngine => {
  let loading: Promise<FormulaEngine> | undefined;
  const load = async (): Promise<FormulaEngine> => {
    const [core, engineFormula, { UniverEngine }] = await Promise.all([
      import('@univerjs/core'),
      import('@univerjs/engine-formula'),
      import('../../calc/UniverEngine'),
    ]);
    return new UniverEngine({ core, engineFormula });
  };
  return {
    evaluate: async (workbook) => {
      loading ??= load();
      return (await loading).evaluate(workbook);
    },
  };
};
