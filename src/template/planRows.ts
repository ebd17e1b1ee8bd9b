import type { InputRow } from '../sheets/InputEdit';
import type { PlanValue } from '../sheets/SheetPlan';
import { templateScaleRows } from '../workbook/grades/Scales';
import type { TableName } from '../workbook/schema';
import { formatSchoolYear, schoolYear, type SchoolYear } from '../workbook/SchoolYear';
import {
  pupilLevelWords,
  type SettingSchema,
  settingSchemas,
  type SettingType,
} from '../workbook/settings/settingSchema';
import { wordLists } from '../workbook/wordLists';
import { planIndicators } from './planPreset';
import type { Preset } from './presets/Preset';
import type { TemplateLabels } from './TemplateLabels';

/** What new tables are filled with, beyond what every workbook has. */
export interface Filling {
  /** The current school year, which is the first of the plan; null leaves it to the school. */
  readonly year: SchoolYear | null;
  readonly preset: Preset | null;
}

const plain = (cells: InputRow['cells']): InputRow => ({ cells, formats: {} });

/** Values that Excel would take for something else are kept as text. */
const settingFormats: Partial<Record<SettingType, string>> = {
  text: '@',
  'school-year': '@',
  'first-year': '@',
  'last-year': '@',
  day: '@',
  'pupil-level': '@',
  fraction: '0%',
  date: 'dd.mm.yyyy.',
};

const yearSettings = ({ year, preset }: Filling): Partial<Record<string, SchoolYear>> => {
  if (year === null) return {};
  const span = preset?.years ?? 1;
  if (span === 1) return { currentYear: year };
  return { currentYear: year, planFirstYear: year, planLastYear: schoolYear(year + span - 1) };
};

const settingRow = (
  { key, type, initial, ...names }: SettingSchema,
  years: Partial<Record<string, SchoolYear>>,
  { language, setting }: TemplateLabels,
): InputRow => {
  const year = years[key];
  const word = pupilLevelWords.find(({ lv }) => lv === initial)?.[language];
  const value: PlanValue = year === undefined ? (word ?? initial) : formatSchoolYear(year);
  const format = settingFormats[type];
  return {
    cells: { setting: names[language], value, explanation: setting(key) },
    formats: format === undefined ? {} : { value: format },
  };
};

/** The rows that a table is made with; none means one blank row. */
export const planRows = (
  table: TableName,
  filling: Filling,
  labels: TemplateLabels,
): readonly InputRow[] => {
  const { preset, year } = filling;
  switch (table) {
    case 'Iestatijumi': {
      const years = yearSettings(filling);
      return settingSchemas.map((setting) => settingRow(setting, years, labels));
    }
    case 'Skalas':
      return templateScaleRows.map((row) => plain({ ...row }));
    case 'Saraksti':
      return Object.values(wordLists).flatMap((list) =>
        list.words.map((value) => plain({ list: list[labels.language], value })),
      );
    case 'Raditaji':
      return preset === null ? [] : planIndicators(preset, year, labels.previousYear);
    case 'Prioritates':
      return preset === null ? [] : preset.priorities.map((row) => plain({ ...row }));
    default:
      return [];
  }
};
