/** The few colours of the output sheets; every text on its fill has a contrast of 4.5:1 or more. */
export const palette = {
  ink: '#1F2933',
  quiet: '#52606D',
  accent: '#0B5563',
  line: '#C5CBD1',
  computedHeader: '#DDE1E5',
  computedBody: '#F4F5F6',
  staffHeader: '#FFFFFF',
  staffBody: '#FFFFFF',
  /** The four letters of the circle; used in the headers of the PDCA sheet and nowhere else. */
  plan: '#DCE9F5',
  do: '#E2F0E1',
  check: '#FBF1D5',
  act: '#F3E1EC',
  /** Parts of charts; side by side they differ in lightness, so that they are told apart in grey. */
  chart: {
    onDark: '#FFFFFF',
    middle: '#4E94A0',
    light: '#B5D3D8',
    amber: '#DDA04A',
    rust: '#A5481F',
    pale: '#ECEEF0',
  },
  good: { font: '#1B5E20', fill: '#E5F2E6' },
  fair: { font: '#7A4A00', fill: '#FCF1DC' },
  poor: { font: '#9B1C1C', fill: '#FBE5E5' },
} as const;
