const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const config = require('./jest.config.js');

/** Folders or files of tests, relative to the project and separated by commas. */
const chosen = (process.env['MUTATION_TESTS'] ?? 'src/indicators').split(',');
const tests = readdirSync(join(__dirname, 'src'), { recursive: true })
  .map((name) => `src/${name}`)
  .filter((name) => name.endsWith('.test.ts') && chosen.some((each) => name.startsWith(each)))
  // The properties of whole measures take longer than all other tests together.
  .filter((name) => !name.endsWith('properties.test.ts'))
  .sort();
const haveProperties = tests.some((name) =>
  readFileSync(join(__dirname, name), 'utf8').includes("from 'fast-check'"),
);

/**
 * The tests that mutants of the computing have to face; `MUTATION_TESTS` may name the few that a
 * part needs. They run as one file, so that a mutant loads the code once and not once a file.
 * @type {import('jest').Config}
 */
module.exports = {
  ...config,
  roots: ['<rootDir>/src', '<rootDir>/mutation'],
  testMatch: ['<rootDir>/mutation/tests.js'],
  globals: { mutationTests: tests },
  // Loaded again for each mutant, so only where it is needed.
  setupFiles: haveProperties ? ['<rootDir>/mutation/shortenProperties.js'] : [],
  testEnvironment: require.resolve('./mutation/FailFastEnvironment.js'),
};
