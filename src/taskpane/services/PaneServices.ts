import type { IndicatorBook } from '../../editing/openIndicators';
import type { GoalOutcomeChange } from '../../editing/saveGoalOutcome';
import type { IndicatorChange } from '../../editing/saveIndicator';
import type { MeasurementChange } from '../../editing/saveMeasurement';
import type { SaveReport } from '../../excel/editWorkbook';
import type { SelectedRows, SelectOptions } from '../../excel/selectRows';
import type { PlanView } from '../../planning/readPlan';
import type { NextYearReport } from '../../createNextYearReport';
import type { ShareReport } from '../../createShareReport';
import type { NextYearOptions } from '../../startNextYear';
import type { CreationReport } from '../../createCreationReport';
import type { FreezeReport } from '../../createFreezeReport';
import type { Explanation, UnknownIndicator } from '../../explainIndicator';
import type { Refused } from '../../Refused';
import type { PresetName } from '../../template/presets/presets';
import type { FixReport } from '../../excel/fixWorkbookFindings';
import type { Fix } from '../../fixes/proposeFix';
import type { SelfCheckResult } from '../../excel/selfCheck/runSelfCheck';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { GoneTo, WantedPlace } from '../../excel/goToPlace';
import type { ResultsState } from '../../excel/inspectResults';
import type { WorkbookState } from '../../excel/inspectContents';

/** With what a workbook begins. */
export interface CreationChoice {
  readonly preset: PresetName | null;
  /** The current school year; null leaves it to the school. */
  readonly year: SchoolYear | null;
}

/**
 * Everything that the screens ask of Excel besides recalculating, in the interface's language.
 *
 * `start.tsx` gives it over Office.js, tests give their own. Every function rejects with an
 * ExcelFault, or with whatever kept a part of the add-in from loading.
 */
export interface PaneServices {
  readonly inspect: () => Promise<WorkbookState>;
  /** How the results that stand agree with the data. */
  readonly results: () => Promise<ResultsState>;
  /** Calls `onInput` whenever somebody changes the data. */
  readonly watchInput: (onInput: () => void) => Promise<void>;
  /** Whether Ctrl+Z takes back at once what a press wrote. */
  readonly undoesAtOnce: () => boolean;
  readonly create: (choice: CreationChoice) => Promise<CreationReport>;
  /** Null is the school year of the settings. */
  readonly freeze: (year: SchoolYear | null) => Promise<FreezeReport>;
  readonly unfreeze: (year: SchoolYear | null) => Promise<FreezeReport>;
  /** Takes pupils and staff over into the school year after. */
  readonly startNextYear: (options: NextYearOptions) => Promise<NextYearReport>;
  /** Opens a new workbook with what others may see of the results. */
  readonly share: (year: SchoolYear | null) => Promise<ShareReport>;
  readonly explain: (
    id: string,
    year: SchoolYear | null,
  ) => Promise<Explanation | UnknownIndicator | Refused>;
  /** Finds the cell of a finding anew, activates its sheet and selects it. */
  readonly goTo: (place: WantedPlace) => Promise<GoneTo>;
  /** Reads the workbook once, to look at its indicators and to edit them. */
  readonly openIndicators: (year: SchoolYear | null) => Promise<IndicatorBook | Refused>;
  readonly saveIndicator: (change: IndicatorChange) => Promise<SaveReport>;
  readonly saveMeasurement: (change: MeasurementChange) => Promise<SaveReport>;
  readonly saveGoalOutcome: (change: GoalOutcomeChange) => Promise<SaveReport>;
  /** Selects the rows behind a figure, found anew. */
  readonly selectRows: (options: Omit<SelectOptions, 'language'>) => Promise<SelectedRows>;
  readonly readPlan: (year: SchoolYear | null) => Promise<PlanView | Refused>;
  /** Mends the cells that a person has agreed to. */
  readonly fix: (fixes: readonly Fix[]) => Promise<FixReport>;
  readonly selfCheck: () => Promise<readonly SelfCheckResult[]>;
  /** Whether the pane opens together with this workbook. */
  readonly opensWithWorkbook: () => boolean;
  readonly setOpensWithWorkbook: (opens: boolean) => Promise<void>;
}
