const config = require('./jest.config.js');

/**
 * The tests that mutants of the computing have to face. Not the properties of whole measures: to
 * shrink each counterexample that a mutant gives takes longer than all other tests together.
 * `MUTATION_TESTS` may name the few that a part needs: all of them are loaded again for each mutant.
 * @type {import('jest').Config}
 */
module.exports = {
  ...config,
  testMatch: [`<rootDir>/${process.env['MUTATION_TESTS'] ?? 'src/indicators/**/*.test.ts'}`],
  testPathIgnorePatterns: ['properties\\.test\\.ts$', '/node_modules/'],
};
