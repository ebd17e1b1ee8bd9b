import type { WorkbookState } from '../../excel/inspectContents';
import type { ResultsState } from '../../excel/inspectResults';

/** What the pane knows of the open workbook. */
export type WorkbookView =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly at: Date }
  | SeenWorkbook;

export interface SeenWorkbook extends WorkbookState {
  readonly kind: 'seen';
  /** How the results agree with the data. */
  readonly results: ResultsState;
}
