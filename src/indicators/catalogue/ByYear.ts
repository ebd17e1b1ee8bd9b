import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Indicator } from '../Indicator';

/** One thing an indicator a school year. */
export class ByYear<T> {
  private readonly things = new Map<string, Map<SchoolYear, T>>();

  get({ id }: Indicator, year: SchoolYear): T | undefined {
    return this.things.get(id)?.get(year);
  }

  set({ id }: Indicator, year: SchoolYear, thing: T): void {
    const years = this.things.get(id);
    if (years) years.set(year, thing);
    else this.things.set(id, new Map([[year, thing]]));
  }

  /** The years of an indicator, in the order in which they came. */
  yearsOf({ id }: Indicator): readonly SchoolYear[] {
    return [...(this.things.get(id)?.keys() ?? [])];
  }
}
