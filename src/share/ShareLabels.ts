/** What the first sheet of a share copy tells of it. */
export interface ShareFacts {
  readonly threshold: number;
  /** Figures that are not shown. */
  readonly hidden: number;
  /** Texts that named a pupil, as places in words. */
  readonly cut: readonly string[];
  /** Pupils' keys that texts could not be searched for. */
  readonly unsearchable: number;
}

/** Every word that a share copy has beyond those of the sheets. */
export interface ShareLabels {
  /** Title of the first sheet. */
  readonly title: string;
  readonly subtitle: string;
  /** Below the title of each sheet. */
  readonly legend: string;
  /** In the place of a figure that is not shown. */
  readonly hidden: string;
  /** In the place of a status that would tell of such a figure. */
  readonly unjudged: string;
  /** The status of what has no data, as it stands where nothing is withheld. */
  readonly noData: string;
  /** In the place of a text that names a pupil. */
  readonly cut: string;
  /** Where a text was cut: sheet, key of the row, header. */
  readonly place: (sheet: string, row: string, column: string) => string;
  /** The first sheet, a paragraph a line. */
  readonly about: (facts: ShareFacts) => readonly string[];
}
