const fc = require('fast-check');

// A mutant is noticed by its first counterexample: to look for the smallest would take longer than
// all other tests together.
fc.configureGlobal({ numRuns: 20, endOnFailure: true });
