/** How a sheet is shown; the frozen rows and columns count from the sheet's first. */
export interface SheetView {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

export const defaultSheetView: SheetView = {
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  showHeadings: true,
};
