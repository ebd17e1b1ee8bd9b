import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The accent, deep teal, from nearly black to nearly white; 80 is the accent itself. */
const teal: BrandVariants = {
  10: '#020C0E',
  20: '#03181C',
  30: '#052329',
  40: '#062D35',
  50: '#073740',
  60: '#08414C',
  70: '#0A4B57',
  80: '#0B5563',
  90: '#1A6270',
  100: '#2A7584',
  110: '#3C8B9A',
  120: '#4DA2B2',
  130: '#70B5C2',
  140: '#92C8D3',
  150: '#B5DCE3',
  160: '#D9EEF2',
};

/** On dark ground the accent is taken lighter, so that text in it keeps a contrast of 4.5:1. */
const tealOnDark: BrandVariants = {
  ...teal,
  70: teal[90],
  80: teal[100],
  90: teal[120],
  100: teal[130],
  110: teal[140],
};

export const lightTheme: Theme = createLightTheme(teal);
export const darkTheme: Theme = createDarkTheme(tealOnDark);
