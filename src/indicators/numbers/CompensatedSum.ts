/**
 * A sum that does not lose the small parts beside a large whole.
 *
 * Neumaier, A. (1974): Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  /** On the 15 digits that Excel keeps: products of decimals carry noise behind them. */
  get total(): number {
    return Number((this.sum + this.lost).toPrecision(15));
  }
}
