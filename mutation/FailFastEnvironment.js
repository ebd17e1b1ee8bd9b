const { TestEnvironment } = require('jest-environment-node');

/** Skips the tests after the first that fails: it has noticed the mutant, nobody asks the others. */
module.exports = class FailFastEnvironment extends TestEnvironment {
  hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.hasFailed = true;
    if (name === 'test_start' && this.hasFailed) test.mode = 'skip';
  }
};
