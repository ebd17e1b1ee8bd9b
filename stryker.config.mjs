/**
 * Mutation testing: the code is changed in small ways, and a test has to notice each.
 * `npm run mutation` takes everything named here, an hour and more; `docs/testing.md` has a command
 * for each part.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/indicators/**/*.ts', '!src/indicators/testing/*.ts', '!**/*.test.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'all',
  ignoreStatic: false,
  concurrency: 2,
  timeoutMS: 4000,
  // Not copied into the sandbox: what no test of the computing reads. Without a package.json of its
  // own the sandbox is no second project in the eyes of a jest that runs meanwhile.
  ignorePatterns: [
    '/assets',
    '/bench',
    '/dist',
    '/docs',
    '/host',
    '/out',
    '/samples',
    '/verify',
    '/package.json',
  ],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: true,
  },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  // The tests run as one file, so that Stryker does not see which of them changed since last time.
  incremental: false,
  tempDirName: 'out/mutation/sandbox',
};
