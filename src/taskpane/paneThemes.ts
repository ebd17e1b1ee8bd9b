/** Sizes, distances and letters, the same on light ground and on dark. */
const shapes = {
  borderRadiusMedium: '4px',
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
  fontFamilyMonospace: "Consolas, 'Courier New', Courier, monospace",
  fontSizeBase200: '12px',
  fontSizeBase300: '14px',
  fontSizeBase400: '16px',
  fontSizeBase500: '20px',
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
  lineHeightBase200: '16px',
  lineHeightBase300: '20px',
  lineHeightBase400: '22px',
  lineHeightBase500: '28px',
  spacingHorizontalL: '16px',
  spacingHorizontalM: '12px',
  spacingHorizontalS: '8px',
  spacingHorizontalSNudge: '6px',
  spacingHorizontalXL: '20px',
  spacingHorizontalXS: '4px',
  spacingVerticalL: '16px',
  spacingVerticalM: '12px',
  spacingVerticalS: '8px',
  spacingVerticalXS: '4px',
  spacingVerticalXXS: '2px',
  strokeWidthThick: '2px',
  strokeWidthThicker: '3px',
  strokeWidthThin: '1px',
};

/**
 * What the pane uses of Fluent's light theme in our accent, deep teal, and its sizes.
 *
 * Fluent's functions make a theme of 440 tokens, an eighth of all that the first screen loads; the
 * test makes both themes with them and holds each value here against them.
 */
export const lightTheme = {
  ...shapes,
  colorBrandBackground: '#0B5563',
  colorBrandBackgroundHover: '#0A4B57',
  colorBrandBackgroundPressed: '#062D35',
  colorBrandForeground1: '#0B5563',
  colorBrandForegroundLink: '#0A4B57',
  colorBrandStroke1: '#0B5563',
  colorNeutralBackground1: '#ffffff',
  colorNeutralBackground1Hover: '#f5f5f5',
  colorNeutralBackground1Pressed: '#e0e0e0',
  colorNeutralBackground2: '#fafafa',
  colorNeutralBackgroundDisabled: '#f0f0f0',
  colorNeutralForeground1: '#242424',
  colorNeutralForeground2: '#424242',
  colorNeutralForeground3: '#616161',
  colorNeutralForegroundDisabled: '#bdbdbd',
  colorNeutralForegroundOnBrand: '#ffffff',
  colorNeutralStroke1: '#d1d1d1',
  colorNeutralStroke2: '#e0e0e0',
  colorNeutralStrokeAccessible: '#616161',
  colorStatusDangerBackground1: '#fdf3f4',
  colorStatusDangerForeground3: '#c50f1f',
  colorStatusSuccessForeground1: '#0e700e',
  colorStatusWarningForeground1: '#bc4b09',
  colorStrokeFocus2: '#000000',
  colorSubtleBackground: 'transparent',
  colorSubtleBackgroundHover: '#f5f5f5',
};

/** A token that the pane's styles may use; one that is missing is added to both themes. */
export type PaneToken = keyof typeof lightTheme;

/** The same on dark ground, with the accent lighter, so that text in it keeps a contrast of 4.5:1. */
export const darkTheme: typeof lightTheme = {
  ...shapes,
  colorBrandBackground: '#1A6270',
  colorBrandBackgroundHover: '#2A7584',
  colorBrandBackgroundPressed: '#062D35',
  colorBrandForeground1: '#70B5C2',
  colorBrandForegroundLink: '#70B5C2',
  colorBrandStroke1: '#70B5C2',
  colorNeutralBackground1: '#292929',
  colorNeutralBackground1Hover: '#3d3d3d',
  colorNeutralBackground1Pressed: '#1f1f1f',
  colorNeutralBackground2: '#1f1f1f',
  colorNeutralBackgroundDisabled: '#141414',
  colorNeutralForeground1: '#ffffff',
  colorNeutralForeground2: '#d6d6d6',
  colorNeutralForeground3: '#adadad',
  colorNeutralForegroundDisabled: '#5c5c5c',
  colorNeutralForegroundOnBrand: '#ffffff',
  colorNeutralStroke1: '#666666',
  colorNeutralStroke2: '#525252',
  colorNeutralStrokeAccessible: '#adadad',
  colorStatusDangerBackground1: '#3b0509',
  colorStatusDangerForeground3: '#eeacb2',
  colorStatusSuccessForeground1: '#54b054',
  colorStatusWarningForeground1: '#faa06b',
  colorStrokeFocus2: '#ffffff',
  colorSubtleBackground: 'transparent',
  colorSubtleBackgroundHover: '#383838',
};
