// Before each file of tests: random examples come from this seed, and a failing one isn't made smaller.
require('fast-check').configureGlobal({ seed: Number(process.env.PLANTED_SEED), endOnFailure: true });
