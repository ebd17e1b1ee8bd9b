import type { InputRow } from '../sheets/InputEdit';
import type { PlanValue } from '../sheets/SheetPlan';
import { formatSchoolYear, schoolYear, type SchoolYear } from '../workbook/SchoolYear';
import type { Preset, PresetIndicator } from './presets/Preset';

const percent = /^(\d+)%$/;

const readTarget = (target: PresetIndicator['target']): readonly [PlanValue, string | null] => {
  const share = typeof target === 'string' ? percent.exec(target)?.[1] : undefined;
  return share === undefined ? [target ?? null, null] : [Number(share) / 100, '0%'];
};

/**
 * The rows that a preset fills `Raditaji` with.
 *
 * @param first the first year of the plan; without it target years stay blank (every year), and
 *   growth is measured against the year before
 * @param previousYear the word for the year before the one computed
 */
export const planIndicators = (
  { indicators }: Preset,
  first: SchoolYear | null,
  previousYear: string,
): readonly InputRow[] =>
  indicators.map(({ target, baseYear, targetYear, ...texts }) => {
    const [value, format] = readTarget(target);
    const year = (offset: number): string | null =>
      first === null ? null : formatSchoolYear(schoolYear(first + offset));
    const base = typeof baseYear === 'number' ? year(baseYear) : null;
    return {
      cells: {
        ...texts,
        target: value,
        baseYear: baseYear === undefined ? null : (base ?? previousYear),
        targetYear: targetYear === undefined ? null : year(targetYear),
      },
      formats: format === null ? {} : { target: format },
    };
  });
