export interface TableStyleInfo {
  /** `TableStyleMedium2`; null for none. */
  readonly name: string | null;
  readonly showFirstColumn: boolean;
  readonly showLastColumn: boolean;
  readonly showRowStripes: boolean;
  readonly showColumnStripes: boolean;
}

export const defaultTableStyle: TableStyleInfo = {
  name: 'TableStyleMedium2',
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: true,
  showColumnStripes: false,
};
