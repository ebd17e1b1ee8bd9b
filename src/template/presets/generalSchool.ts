import type { Preset, PresetIndicator } from './Preset';
import { priorityIndicators } from './priorityIndicators';
import { qualityTargets } from './qualityTargets';
import { registerIndicators } from './registerIndicators';
import { reportIndicators } from './reportIndicators';
import { yearGoalIndicators } from './yearGoalIndicators';

const all = [
  ...registerIndicators,
  ...reportIndicators,
  ...yearGoalIndicators,
  ...priorityIndicators,
  ...qualityTargets,
];

/** What of the other catalogues concerns every school, by the areas in which it stands here. */
const chosen = {
  Uzskaite: ['A1', 'A2', 'A3', 'A4'],
  Personāls: ['A7', 'A8', 'A9', 'A10', 'L10', 'A19', 'A20', 'L16', 'L17'],
  'Mācību sasniegumi': ['A28', 'A29', 'A30', 'L3', 'L20', 'L21', 'A43a'],
  'Iekļaujoša vide': ['L24', 'L25a', 'L25b', 'L25c', 'L26', 'L4'],
  'Līdzdalība un karjera': ['L14'],
  Pārvaldība: ['A11a', 'A11b', 'A11c', 'L27', 'L28', 'L29', 'A27a', 'A27b', 'A42'],
} as const;

const find = (id: string): PresetIndicator => {
  const found = all.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`No indicator ${id} in the presets`);
  return found;
};

/** Without the years and priorities of a plan: every year is held to the same target. */
const everyYear = ({
  targetYear,
  baseYear,
  priority,
  period,
  ...indicator
}: PresetIndicator): PresetIndicator =>
  baseYear === undefined ? indicator : { ...indicator, baseYear: 'previous' };

const texts: Readonly<Record<string, Pick<PresetIndicator, 'goal'>>> = {
  L3: { goal: 'Par 5 % augstāks rezultāts nekā iepriekšējā gadā.' },
  L20: { goal: 'Par 5 % augstāks vidējais nekā iepriekšējā gadā; 1.–3. klasei nav ballu.' },
  L28: { goal: 'Vismaz divas konsultācijas mācību gadā.' },
};

/** What a general school asks of every year; its indicators are V1, V2, … */
export const generalSchool: Preset = {
  years: 1,
  indicators: Object.entries(chosen)
    .flatMap(([area, ids]) => ids.map((id) => ({ ...everyYear(find(id)), ...texts[id], area })))
    .map((indicator, index) => ({ ...indicator, id: `V${index + 1}` })),
  priorities: [],
  ownColumns: [],
};
