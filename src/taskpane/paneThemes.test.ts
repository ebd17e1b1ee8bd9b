import { type BrandVariants, createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { darkTheme, lightTheme, type PaneToken } from './paneThemes';

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

it('has the values that Fluent makes of the accent', () => {
  expect(createLightTheme(teal)).toMatchObject(lightTheme);
  expect(createDarkTheme(tealOnDark)).toMatchObject(darkTheme);
});

it.each([
  'colorNeutralBackground1',
  'colorNeutralForeground1',
  'fontFamilyBase',
  'fontSizeBase300',
  'fontWeightRegular',
  'lineHeightBase300',
])("has %s, which stands in the provider's own style", (name) => {
  expect(lightTheme).toHaveProperty(name);
});

/** Relative luminance of `#RRGGBB`, WCAG 2.2. */
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio, WCAG 2.2. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** Each text of the pane with the ground that it stands on. */
const pairs: readonly (readonly [PaneToken, PaneToken])[] = [
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
  ['colorNeutralForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForeground1', 'colorNeutralBackground2'],
  ['colorNeutralForeground2', 'colorNeutralBackground1'],
  ['colorNeutralForeground3', 'colorNeutralBackground1'],
  ['colorNeutralForeground1', 'colorStatusDangerBackground1'],
  ['colorStatusSuccessForeground1', 'colorNeutralBackground1'],
  ['colorStatusWarningForeground1', 'colorNeutralBackground1'],
  ['colorStatusDangerForeground3', 'colorNeutralBackground1'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1'],
];

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('the %s theme', (_, theme) => {
  it.each(pairs)('%s on %s has a contrast of 4.5:1 or more', (text, ground) => {
    expect(contrast(String(theme[text]), String(theme[ground]))).toBeGreaterThanOrEqual(4.5);
  });
});

it('uses the accent as it is on light ground', () => {
  expect(lightTheme.colorBrandBackground).toBe('#0B5563');
});
