const config = require('./jest.config.js');

/** The tests that mutants of the computing have to face, and no slower ones. @type {import('jest').Config} */
module.exports = {
  ...config,
  testMatch: ['<rootDir>/src/indicators/**/*.test.ts'],
};
