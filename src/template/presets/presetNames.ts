/** The catalogues that a school may begin with, by name; their rows are in `presets`. */
export const presetNames = ['music-report', 'development-plan', 'general'] as const;
export type PresetName = (typeof presetNames)[number];
