import { recalculateBytes } from '../../host/cli/recalculateBytes';
import { schoolYear } from '../../src/workbook/SchoolYear';
import { aluksne } from '../data/aluksne/aluksne';
import { clean } from '../data/clean/clean';
import { ludza } from '../data/ludza/ludza';
import type { Sample } from '../data/SampleTable';
import { buildPlannedSample } from './buildPlannedSample';
import { buildSample } from './buildSample';

/** The day on which the director approved the plan; the moment is said, so that no clock is read. */
const approved = new Date(2025, 9, 23, 12, 0);

const recalculateOnApproval = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const options = { year: schoolYear(2025), language: 'lv', now: approved } as const;
  const { report, bytes: recalculated } = await recalculateBytes(bytes, options);
  if (report.outcome !== 'computed') {
    throw new Error(`The plan of ${ludza.file} could not be recalculated: ${report.outcome}`);
  }
  return recalculated;
};

/** A sample and how its workbook is made. */
export interface SampleBuild {
  readonly sample: Sample;
  readonly build: () => Promise<Uint8Array>;
}

/**
 * The samples. The report's workbook holds inputs only, as on its first day; the plan's holds the
 * sheets that the add-in made on approval, with the 60 PDCA texts of the plan typed into them. The
 * third is a school in which there is nothing to be found.
 */
export const sampleBuilds: readonly SampleBuild[] = [
  { sample: aluksne, build: async () => buildSample(aluksne) },
  { sample: ludza, build: () => buildPlannedSample(ludza, recalculateOnApproval) },
  { sample: clean, build: async () => buildSample(clean) },
];
