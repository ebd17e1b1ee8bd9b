import type { Theme } from '@fluentui/react-components';
import { darkTheme, lightTheme } from './paneThemes';

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
const pairs: readonly (readonly [keyof Theme, keyof Theme])[] = [
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
