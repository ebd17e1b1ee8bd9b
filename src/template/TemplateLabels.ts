import type { SettingKey } from '../workbook/settings/settingSchema';
import type { TableName } from '../workbook/schema';
import type { ColumnType } from '../workbook/schema/TableSchema';

/** Every word of a new workbook that the schema does not have, in one language. */
export interface TemplateLabels {
  readonly language: 'lv' | 'en';
  /** A line under the title of a sheet: what belongs there. */
  hint(table: TableName): string;
  /** What the value of a setting means. */
  setting(key: SettingKey): string;
  /** How cells of a type are filled in; `closed` is a list without words of the school's own. */
  rule(type: ColumnType | 'closed'): string;
  /** What is to be known of one column; null where its type says it all. */
  remark(table: TableName, key: string): string | null;
  /** What could stand in a column. */
  example(table: TableName, key: string): string | null;
  forExample(example: string): string;
  readonly yes: string;
  readonly no: string;
  /** The word for the year before, as a base year. */
  readonly previousYear: string;
  readonly guide: GuideLabels;
  readonly lists: ListLabels;
}

/** What the sheet about the workbook says of a sheet of the add-in. */
export interface OutputWords {
  readonly title: string;
  readonly purpose: string;
  readonly example: string;
}

/** Words of the sheet about the workbook. */
export interface GuideLabels {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly steps: readonly string[];
  readonly rules: string;
  readonly sheet: string;
  readonly purpose: string;
  readonly example: string;
  readonly inputs: string;
  readonly outputs: string;
  columns(columns: string): string;
  staffColumns(columns: string): string;
  readonly targets: string;
  readonly targetsExample: string;
  readonly pdca: string;
  readonly pdcaExample: string;
  /** The other sheets of the add-in, each told in two lines. */
  readonly pages: readonly OutputWords[];
}

/** Words of the drop-down lists. */
export interface ListLabels {
  readonly title: string;
  readonly note: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly closed: string;
}
