/** Which chart of the file a chart of the book is. */
export class ChartOrigin {
  constructor(
    readonly drawing: string,
    /** The drawing's link to the chart's part. */
    readonly relationship: string,
  ) {}
}
