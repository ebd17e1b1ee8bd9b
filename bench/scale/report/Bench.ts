import type { LibreOfficeMeasurement } from '../../rivals/measureLibreOffice';
import type { RivalMeasurement } from '../../rivals/RivalMeasurement';
import type { EngineMeasurement } from '../EngineMeasurement';
import type { MemoryMeasurement } from '../MemoryMeasurement';
import type { PressMeasurement } from '../press/PressMeasurement';

/** All that a run of the bench measured. */
export interface Bench {
  readonly machine: string;
  /** Processes that wanted the processor, on average over a minute, before and after the bench. */
  readonly load: readonly [before: number, after: number];
  readonly cores: number;
  readonly rounds: number;
  readonly seed: number;
  readonly engine: readonly EngineMeasurement[];
  readonly rivals: readonly RivalMeasurement[];
  readonly libreOffice: readonly LibreOfficeMeasurement[];
  readonly presses: readonly PressMeasurement[];
  readonly memory: readonly MemoryMeasurement[];
}
