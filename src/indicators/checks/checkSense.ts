import type { Steps } from '../../workbook/Steps';
import type { CheckContext } from './CheckContext';
import { checkContestResults } from './checkContestResults';
import { checkDenominators } from './checkDenominators';
import { checkEmptyStaffGroups } from './checkEmptyStaffGroups';
import { checkEnteredShares } from './checkEnteredShares';
import { checkFinalClasses } from './checkFinalClasses';
import { checkGrowthTargets } from './checkGrowthTargets';
import { checkIdleProgrammes } from './checkIdleProgrammes';
import { checkLeavingReasons } from './checkLeavingReasons';
import { checkParts } from './checkParts';
import { checkPlanApproval } from './checkPlanApproval';
import { checkPopulationNames } from './checkPopulationNames';
import { checkReachedTargets } from './checkReachedTargets';
import { checkReport } from './checkReport';
import { checkSameFigures } from './checkSameFigures';
import { checkScales } from './checkScales';
import { checkStrategicGoals } from './checkStrategicGoals';
import { checkTasks } from './checkTasks';
import { checkVacancies } from './checkVacancies';
import { checkWordyTargets } from './checkWordyTargets';

/** Every check of whether the data make sense, in the order in which its findings are listed. */
const checks: readonly ((context: CheckContext) => void)[] = [
  checkEnteredShares,
  checkDenominators,
  checkParts,
  checkPopulationNames,
  checkSameFigures,
  checkScales,
  checkWordyTargets,
  checkReachedTargets,
  checkGrowthTargets,
  checkFinalClasses,
  checkLeavingReasons,
  checkIdleProgrammes,
  checkVacancies,
  checkEmptyStaffGroups,
  checkContestResults,
  checkPlanApproval,
  checkStrategicGoals,
  checkTasks,
  checkReport,
];

/**
 * Asks of the data what no single cell can answer: what does not fit together, or is left open. A
 * check a step.
 */
export const checkSense = function* (context: CheckContext): Steps<void> {
  for (const check of checks) {
    yield;
    check(context);
  }
};
