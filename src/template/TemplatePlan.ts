import type { PlannedCell, PlanValue } from '../sheets/SheetPlan';
import type { TableName } from '../workbook/schema';

/** What a new workbook, or one that lacks some sheets, gets: plain data, written by `src/excel`. */
export interface TemplatePlan {
  /** In the order of the schema. */
  readonly sheets: readonly InputSheetPlan[];
  /** Null where the workbook has it. */
  readonly guide: GuidePlan | null;
  /** Null where the workbook has them, or no sheet needs them. */
  readonly lists: ListsPlan | null;
}

/** An input sheet: title, hint, and a table with its rows, or one blank row. */
export interface InputSheetPlan {
  readonly table: TableName;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly InputColumnPlan[];
  readonly rows: readonly InputRowPlan[];
}

export interface InputColumnPlan {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly align: 'Left' | 'Center' | 'Right';
  /** As Excel writes it (en-US); null leaves the cells as they are. */
  readonly numberFormat: string | null;
  readonly choice: Choice | null;
  /** Shown when a cell of the column is selected. */
  readonly prompt: string | null;
}

/** What a drop-down offers: words, or what stands behind a defined name. */
export interface Choice {
  readonly source: readonly string[] | { readonly name: string };
  /** What Excel says to a word that is not offered; null lets it in without a word. */
  readonly alert: Alert | null;
}

export interface Alert {
  /** `Stop` refuses the word; `Warning` asks. */
  readonly style: 'Stop' | 'Warning';
  readonly title: string;
  readonly message: string;
}

export interface InputRowPlan {
  /** As many as there are columns. */
  readonly cells: readonly PlanValue[];
  /** Where a cell is shown in another way than its column. */
  readonly formats: readonly (string | null)[];
}

/** The sheet that explains the others. */
export interface GuidePlan {
  readonly title: string;
  /** Defined name of its first cell, by which it is known as ours. */
  readonly name: string;
  readonly lines: readonly GuideLine[];
}

/** A line of the guide: a text across the sheet, or a row of its list of sheets. */
export type GuideLine =
  | { readonly kind: 'title' | 'text' | 'section' | 'blank'; readonly text: string }
  | { readonly kind: 'header'; readonly cells: readonly [string, string, string] }
  | {
      readonly kind: 'sheet';
      readonly cells: readonly [string, string, string];
      /** The table to which the first cell leads; null where there is none yet. */
      readonly link: string | null;
    };

/** The hidden sheet behind the drop-downs: one list a column, each behind a defined name. */
export interface ListsPlan {
  /** Of the sheet that is made, or of the one that stands and is filled anew. */
  readonly title: string;
  /** Defined name of its first cell, by which it is known as ours. */
  readonly name: string;
  readonly note: string;
  /** Rows of equal length, beginning below the note. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** What the defined names refer to; `{sheet}` stands for the sheet, quoted. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}
