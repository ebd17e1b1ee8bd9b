import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';
import { weighRows } from './weighRows';

/** `īpatsvars`: Σ Skaits(Skaitītājs and Saucējs) ÷ Σ Skaits(Saucējs). */
export const share = (query: MeasureQuery): Measured => {
  const { part, whole, leftOut } = weighRows(query);
  const behind = { rows: () => selectRows(query), leftOut };
  return quotient(part, whole, 'not-applicable', behind);
};
