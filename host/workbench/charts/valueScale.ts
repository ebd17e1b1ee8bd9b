/** Steps that people read easily, within one power of ten. */
const steps = [1, 2, 2.5, 5, 10];

/** From where to where an axis runs, and its steps. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** An axis over these numbers: from 0, in about five even steps, unless the chart says otherwise. */
export const valueScale = (
  numbers: readonly number[],
  {
    minimum,
    maximum,
    majorUnit,
  }: {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly majorUnit: number | null;
  },
): ValueScale => {
  const least = minimum ?? Math.min(0, ...numbers);
  const most = maximum ?? Math.max(0, ...numbers);
  const extent = most > least ? most - least : 1;
  const power = 10 ** Math.floor(Math.log10(extent / 5));
  const unit = majorUnit ?? (steps.find((step) => step * power * 5 >= extent) ?? 10) * power;
  const low = minimum ?? Math.floor(least / unit) * unit;
  const high = maximum ?? Math.max(low + unit, Math.ceil(most / unit) * unit);
  const count = Math.floor((high - low) / unit + 1e-9);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * unit) };
};
