import type { Language } from '../i18n/translate';
import { isGrowth } from '../indicators/catalogue/isGrowth';
import { IndicatorIndex } from '../indicators/catalogue/IndicatorIndex';
import { type ComputedIndicators, computeIndicatorsInSteps } from '../indicators/computeIndicators';
import {
  blankDraft,
  type DraftKey,
  draftKeys,
  type IndicatorDraft,
  readDraft,
} from '../indicators/draft/IndicatorDraft';
import type { Indicator } from '../indicators/Indicator';
import type { ReadPort } from '../ReadPort';
import { refuse, type Refused } from '../Refused';
import { foldText } from '../workbook/foldText';
import { readTablesInSteps, type WorkbookInput } from '../workbook/readTables';
import { formatSchoolYear, type SchoolYear } from '../workbook/SchoolYear';
import { tableNames } from '../workbook/schema';
import type { CellValue } from '../workbook/TableGrid';
import {
  describeIndicator,
  describeItem,
  type IndicatorDetail,
  type IndicatorItem,
} from './describeIndicators';
import {
  type EditorChoices,
  type FieldChoice,
  isEntered,
  listChoices,
  listFields,
  type MeasureNeeds,
  needsOf,
} from './listChoices';
import { type IndicatorPreview, previewIndicator } from './previewIndicator';
import { type EnteredFigures, readEntered } from './readEntered';

/** A row of the catalogue, opened for editing. */
export interface OpenedRow {
  readonly draft: IndicatorDraft;
  /** The very cells; null for a new indicator. */
  readonly cells: Readonly<Record<DraftKey, CellValue>> | null;
}

/**
 * The indicators of the workbook as it stood when it was read, kept for the time that a person
 * looks at them or edits one. Nothing here asks Excel again, and nothing is written.
 */
export interface IndicatorBook {
  readonly outcome: 'opened';
  readonly schoolYear: SchoolYear;
  /** Title of the sheet that holds the catalogue. */
  readonly sheet: string;
  /** `2024./2025.` */
  readonly year: string;
  /** In the order of the catalogue. */
  readonly items: readonly IndicatorItem[];
  readonly choices: EditorChoices;
  /** What an indicator's value is made of; null when there is none of that ID. */
  readonly explain: (id: string) => IndicatorDetail | null;
  /** What staff enter for it: its figures, and the goals of the year that name it. */
  readonly entered: (id: string) => EnteredFigures | null;
  /** Its row of the catalogue; null for a new one, or when there is none of that ID. */
  readonly open: (id: string | null) => OpenedRow | null;
  /** What a row as edited comes to; `id` is the indicator's that was opened, null for a new one. */
  readonly preview: (draft: IndicatorDraft, id: string | null) => IndicatorPreview;
  /** The columns of the table that `Tabula` names. */
  readonly fields: (table: string) => readonly FieldChoice[];
  /** Which cells the word of a measure asks for. */
  readonly needs: (measure: string) => MeasureNeeds;
}

export interface OpenOptions {
  /** The school year; null for the one in the settings. */
  readonly year: SchoolYear | null;
  readonly language: Language;
}

/** Reads the workbook once and computes its indicators, for people to look at and to edit. */
export const openIndicators = async (
  workbook: ReadPort,
  { year, language }: OpenOptions,
): Promise<IndicatorBook | Refused> => {
  const grid = await workbook.read(tableNames);
  const input = await workbook.pace(readTablesInSteps(grid, year));
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);
  return makeBook(input, await workbook.pace(computeIndicatorsInSteps(input)), language);
};

/** The cells of an indicator's row that hold a share: a target of growth is one, whatever grows. */
const sharesOf = (indicator: Indicator | undefined): readonly DraftKey[] => {
  if (indicator === undefined) return [];
  const { unit, comparison } = indicator;
  if (unit === 'share') return ['target', 'baseValue'];
  return isGrowth(comparison) ? ['target'] : [];
};

const makeBook = (
  input: WorkbookInput,
  { catalogue, indicators: results, earlier }: ComputedIndicators,
  language: Language,
): IndicatorBook => {
  const index = new IndicatorIndex(catalogue);
  const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const resultOf = ({ id }: Indicator) =>
    results.find((one) => one.id === id && one.year === input.year);
  const table = input.tables.get('Raditaji');
  const rowOf = (id: string): number => {
    const rows = Array.from({ length: table?.rowCount ?? 0 }, (_, row) => row);
    return (
      rows.find((row) => foldText(String(table?.cell(row, 'id') ?? '')) === foldText(id)) ?? -1
    );
  };
  const below = table ? table.excelRow(table.rowCount - 1) + 1 : 1;
  let listed: { readonly table: string; readonly fields: readonly FieldChoice[] } | null = null;
  return {
    outcome: 'opened',
    schoolYear: input.year,
    sheet: table?.sheet ?? '',
    year: formatSchoolYear(input.year),
    items: catalogue.flatMap((indicator) => {
      const result = resultOf(indicator);
      return result ? [describeItem(indicator, result, language)] : [];
    }),
    choices: listChoices(input),
    explain: (id) => {
      const indicator = byId.get(id);
      const result = indicator && resultOf(indicator);
      if (indicator === undefined || result === undefined) return null;
      const own = results.filter((one) => one.id === id);
      const past = earlier.filter((one) => one.id === id);
      return describeIndicator(indicator, result, [...past, ...own], input, language);
    },
    entered: (id) => {
      const indicator = byId.get(id);
      return indicator === undefined
        ? null
        : readEntered(indicator, isEntered(indicator), index, input);
    },
    open: (id) => {
      if (id === null) return { draft: blankDraft, cells: null };
      const row = rowOf(id);
      if (table === undefined || row < 0) return null;
      const cells = Object.fromEntries(draftKeys.map((key) => [key, table.cell(row, key)]));
      const draft = readDraft(table, row, sharesOf(byId.get(id)));
      return { draft, cells: cells as Record<DraftKey, CellValue> };
    },
    preview: (draft, id) => {
      const row = id === null ? -1 : rowOf(id);
      const excelRow = table !== undefined && row >= 0 ? table.excelRow(row) : below;
      const others = catalogue.filter((indicator) => indicator.id !== id);
      return previewIndicator(draft, excelRow, { ...input, others }, language);
    },
    fields: (name) => {
      if (listed?.table !== name) listed = { table: name, fields: listFields(name, input) };
      return listed.fields;
    },
    needs: needsOf,
  };
};
