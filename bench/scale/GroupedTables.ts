/** Three tables of one school year; keys are joined by `|`. */
export interface GroupedTables {
  /** How many grades by programme and level. */
  readonly levels: Readonly<Record<string, number>>;
  /** Mean of the marks by class, and by subject. */
  readonly classes: Readonly<Record<string, number>>;
  readonly subjects: Readonly<Record<string, number>>;
}

export const levelWords = ['Nepietiekams', 'Pietiekams', 'Optimāls', 'Augsts'] as const;
