/** Where one can be in the pane: five places and the settings behind the gear. */
export const places = ['home', 'indicators', 'findings', 'plan', 'year'] as const;

export type PanePlace = (typeof places)[number] | 'settings';
