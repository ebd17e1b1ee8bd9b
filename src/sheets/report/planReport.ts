import { selfAssessment } from '../../workbook/outputSchema';
import type { BlockPlan, PagePlan } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import type { SheetLabels } from '../SheetLabels';
import { planAchievements } from './planAchievements';
import { planCriteria } from './planCriteria';
import { planProjects, planRecommendations, planSchool, planTasks } from './planEntries';
import { planGoals, planNextGoals } from './planGoals';
import { planInterest } from './planInterest';
import { planLeavers } from './planLeavers';
import { planLevels } from './planLevels';
import type { PlannedBlock } from './PlannedBlock';
import { planProgrammes } from './planProgrammes';
import { planQuality } from './planQuality';
import { planStaff } from './planStaff';
import { reportWidths } from './reportLayout';

/** Every part of the report in the official order, by the number that its name bears. */
const planParts = (
  input: SheetInput,
  labels: SheetLabels,
): readonly (readonly [part: string, block: PlannedBlock])[] => {
  const { report } = labels;
  return [
    ['1_1', planSchool(input, report)],
    ['1_2_1', planProgrammes(input, report)],
    ['1_2_2', planLeavers(input, report)],
    ['1_3', planInterest(input, report)],
    ['1_4', planStaff(input, report)],
    ['2_1', planGoals(input, report)],
    ['2_2', planNextGoals(input, report)],
    ['3', planCriteria(input, report)],
    ['3_T1', planLevels(input, report)],
    ['4', planQuality(input, labels)],
    ['5', planProjects(input, report)],
    ['6', planTasks(input, report)],
    ['7', planAchievements(input, report)],
    ['8', planRecommendations(input, report)],
  ];
};

/**
 * Plans the tables of the self-assessment report of the year that is computed, in the official
 * order. Sheets of other years stay as they are.
 */
export const planReport = (input: SheetInput, labels: SheetLabels): PagePlan => {
  const { year } = input;
  const name = selfAssessment.name(year);
  const blocks = planParts(input, labels).map(([part, { rows, footRows }]): BlockPlan => ({
    name: selfAssessment.block(year, part),
    columns: Math.max(...rows.map(({ cells }) => cells.length)),
    rows,
    footRows,
    isShareable: true,
  }));
  return {
    name,
    title: selfAssessment.title(year)[labels.language],
    heading: {
      title: labels.report.title,
      subtitle: labels.subtitle(input.settings.schoolName, year),
      calculated: labels.calculated,
      stampName: `${name}_Laiks`,
    },
    widths: reportWidths,
    blocks,
    orientation: 'Landscape',
    frozenRows: 2,
    repeatedRows: 2,
  };
};
