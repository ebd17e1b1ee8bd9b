import type { PlanValue } from '../sheets/SheetPlan';
import type { PupilKeys } from './PupilKeys';
import type { ShareLabels } from './ShareLabels';

/** Takes texts that name a pupil out of the copy, and keeps where they were. */
export class CutLog {
  readonly places: string[] = [];

  constructor(
    private readonly keys: PupilKeys,
    private readonly labels: ShareLabels,
  ) {}

  /** The value, or the mark of a text that was cut. */
  clean(value: PlanValue, sheet: string, row: string, column: string): PlanValue {
    if (typeof value !== 'string' || !this.keys.isNamedIn(value)) return value;
    this.places.push(this.labels.place(sheet, row, column));
    return this.labels.cut;
  }
}
