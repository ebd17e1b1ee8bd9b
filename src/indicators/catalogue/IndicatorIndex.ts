import { foldText } from '../../workbook/foldText';
import { nearestWord } from '../../workbook/nearestWord';
import { splitList } from '../../workbook/values/splitList';
import type { Indicator } from '../Indicator';

/** What a cell that names an indicator refers to. */
export type Reference =
  | { readonly indicator: Indicator; readonly text: string }
  | { readonly indicator: null; readonly text: string; readonly nearest: string | null };

/** Finds indicators by ID, and by name where only one bears it. */
export class IndicatorIndex {
  private readonly byId = new Map<string, Indicator>();
  private readonly byName = new Map<string, Indicator | null>();

  constructor(readonly indicators: readonly Indicator[]) {
    for (const indicator of indicators) {
      this.byId.set(foldText(indicator.id), indicator);
      const name = foldText(indicator.name);
      if (name !== '') this.byName.set(name, this.byName.has(name) ? null : indicator);
    }
  }

  find(text: string): Reference {
    const folded = foldText(text);
    const indicator = this.byId.get(folded) ?? this.byName.get(folded) ?? null;
    return indicator ? { indicator, text } : { indicator, text, nearest: this.nearest(text) };
  }

  /** All that a cell names, separated by `;` (a name may hold one itself). */
  findAll(text: string): readonly Reference[] {
    const whole = this.find(text);
    return whole.indicator ? [whole] : splitList(text).map((part) => this.find(part));
  }

  private nearest(text: string): string | null {
    const ids = this.indicators.map(({ id }) => id);
    return (
      nearestWord(text, ids) ??
      nearestWord(
        text,
        this.indicators.map(({ name }) => name),
      )
    );
  }
}
