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

  get total(): number {
    return this.sum + this.lost;
  }
}
