import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { sumWeights } from './sumWeights';
import { quotient } from './toMeasured';

/** `īpatsvars`: Σ Skaits(Skaitītājs and Saucējs) ÷ Σ Skaits(Saucējs). */
export const share = (query: MeasureQuery): Measured => {
  const { part, whole, leftOut } = selectRows(query);
  const { table } = query;
  const behind = { rows: () => selectRows(query), leftOut };
  return quotient(sumWeights(part, table), sumWeights(whole, table), 'not-applicable', behind);
};
