/** The parts that the bundle is told by, in the order of the table. */
export const parts = [
  'React and react-dom',
  'Fluent UI and its styling',
  'what the pane shows',
  'words',
  'reading the workbook',
  'indicators and checks',
  'output sheets and formulas',
  'talking to Excel',
  'making and editing workbooks',
  'the copy for others',
  'the bundler',
] as const;

export type Part = (typeof parts)[number];

const places: readonly (readonly [place: RegExp, part: Part])[] = [
  [/node_modules\/(react|react-dom|scheduler)\//u, 'React and react-dom'],
  [/node_modules\//u, 'Fluent UI and its styling'],
  [/src\/(taskpane|commands)\//u, 'what the pane shows'],
  [/src\/i18n\//u, 'words'],
  [/src\/workbook\//u, 'reading the workbook'],
  [/src\/(indicators|planning)\//u, 'indicators and checks'],
  [/src\/sheets\//u, 'output sheets and formulas'],
  [/src\/(share\/|shareCopy|createShareReport)/u, 'the copy for others'],
  [/src\/(template|editing|fixes)\//u, 'making and editing workbooks'],
  [/src\/(excel\/|[^/]+$)/u, 'talking to Excel'],
];

/** The part that a module belongs to, by its name in a source map. */
export const partOf = (module: string): Part =>
  places.find(([place]) => place.test(module))?.[1] ?? 'the bundler';
