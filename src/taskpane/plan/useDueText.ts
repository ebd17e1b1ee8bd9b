import type { Due } from '../../sheets/dueOf';
import { useScreenCount, useScreenText } from '../parts/useScreenText';

/** Puts into words how near a deadline is. */
export const useDueText = (): ((due: Due) => string) => {
  const text = useScreenText();
  const countText = useScreenCount();
  return ({ state, days }) => {
    if (state === 'none' || days === null) return text('plan.due.none');
    if (state === 'done') return text('plan.due.done');
    if (days === 0) return text('plan.due.today');
    return countText(`plan.due.${state}`, Math.abs(days));
  };
};
