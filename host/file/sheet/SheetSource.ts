/** A sheet's part as it was read: its text, and where the rows of the book stand in it. */
export interface SheetSource {
  readonly path: string;
  readonly text: string;
  /** The prefix of the part's elements, with its colon, or ''. */
  readonly prefix: string;
  /** Where the start tag of `sheetData` begins; where its content begins and ends; what follows. */
  readonly dataStart: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly dataEnd: number;
  /** By ordinal (`Row.source`): the offsets of each row and its number, from 0. */
  readonly rowStarts: readonly number[];
  readonly rowEnds: readonly number[];
  readonly rowNumbers: readonly number[];
  /** Rows stand in ascending order, as they should: untouched stretches may be copied whole. */
  readonly ordered: boolean;
}

/** The sheet's part with empty data, small enough for a document model. */
export function skeletonOf(source: SheetSource): string {
  return `${source.text.slice(0, source.dataStart)}<${source.prefix}sheetData/>${source.text.slice(source.dataEnd)}`;
}
