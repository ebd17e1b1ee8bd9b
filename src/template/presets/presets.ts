import { generalSchool } from './generalSchool';
import type { Preset } from './Preset';
import type { PresetName } from './presetNames';
import { priorityIndicators } from './priorityIndicators';
import { qualityTargets } from './qualityTargets';
import { registerIndicators } from './registerIndicators';
import { reportIndicators } from './reportIndicators';
import { yearGoalIndicators } from './yearGoalIndicators';

export { type PresetName, presetNames } from './presetNames';

const ofPupils = (header: string) => ({ table: 'Izglitojamie', header }) as const;

/** The catalogues that a school may begin with. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  /** The self-assessment report of a music school, and its goals for the year after. */
  'music-report': {
    years: 2,
    indicators: [...registerIndicators, ...reportIndicators, ...yearGoalIndicators],
    priorities: [],
    ownColumns: [],
  },
  /** A development plan of three school years with its circle of planning and checking. */
  'development-plan': {
    years: 3,
    indicators: [...priorityIndicators, ...qualityTargets],
    priorities: [
      { number: '1', priority: 'Mācību kvalitāte' },
      { number: '2', priority: 'Mācību vide' },
      { number: '3', priority: 'Pedagogu izaugsme' },
      { number: '4', priority: 'Līdzdalība un karjera' },
      { number: '5', priority: 'Laba pārvaldība' },
    ],
    ownColumns: [
      ofPupils('Saņem atgriezenisko saiti'),
      ofPupils('Apgūst IT pamatus'),
      ofPupils('Izmanto e-vidi'),
      ofPupils('Piedalās darbnīcās'),
      ofPupils('Aptaujāts par turpmāko izglītību'),
    ],
  },
  /** What a general school asks of every year, without a plan. */
  general: generalSchool,
};
