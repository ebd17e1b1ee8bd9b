import { writeEnteredCell } from '../indicators/draft/writeEnteredCell';
import type { Refused } from '../Refused';
import type { InputRow } from '../sheets/InputEdit';
import type { PlanValue } from '../sheets/SheetPlan';
import { foldText } from '../workbook/foldText';
import { formatSchoolYear, type SchoolYear } from '../workbook/SchoolYear';
import type { CellValue } from '../workbook/TableGrid';
import { readSchoolYear } from '../workbook/values/readSchoolYear';
import { editInputRow, type EditPort, type RowEdited } from './editInputRow';

/** What staff enter for an indicator in a school year, as they type it. */
export const measurementKeys = ['value', 'numerator', 'denominator', 'evidence'] as const;
export type MeasurementKey = (typeof measurementKeys)[number];
export type MeasurementDraft = Readonly<Record<MeasurementKey, string>>;

export interface MeasurementChange {
  readonly id: string;
  /** A row may name the indicator by its name, where no other bears it. */
  readonly name: string | null;
  readonly year: SchoolYear;
  readonly draft: MeasurementDraft;
  /** The cells as the person saw them; all blank where there was no row. */
  readonly before: Readonly<Record<MeasurementKey, CellValue>>;
  /** Which of them changed. */
  readonly changed: readonly MeasurementKey[];
}

const table = 'Merijumi';

/**
 * Writes what staff enter for an indicator in a school year into its row of `Merijumi`, only the
 * cells that changed; the row is added where there is none, and so is the table.
 */
export const saveMeasurement = async (
  workbook: EditPort,
  { id, name, year, draft, before, changed }: MeasurementChange,
): Promise<RowEdited | Refused> => {
  if (changed.length === 0) {
    return { outcome: 'saved', created: false, cells: 0, sheet: null, findings: [] };
  }
  const names = new Set([id, ...(name === null ? [] : [name])].map(foldText));
  const written = writeRow(draft, changed);
  return editInputRow(workbook, {
    table,
    called: `${id}, ${formatSchoolYear(year)}`,
    keyColumns: ['year', 'indicator'],
    isMeant: (cell) =>
      names.has(foldText(String(cell('indicator')))) && readSchoolYear(cell('year')) === year,
    change: written,
    before,
    create: {
      ...written,
      cells: { year: formatSchoolYear(year), indicator: id, ...written.cells },
    },
    taken: null,
  });
};

const writeRow = (draft: MeasurementDraft, keys: readonly MeasurementKey[]): InputRow => {
  const cells: Record<string, PlanValue> = {};
  const formats: Record<string, string> = {};
  for (const key of keys) {
    const { value, format } =
      key === 'evidence'
        ? { value: draft[key].trim() === '' ? null : draft[key].trim(), format: null }
        : writeEnteredCell(draft[key]);
    cells[key] = value;
    if (format !== null) formats[key] = format;
  }
  return { cells, formats };
};
