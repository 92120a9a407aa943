/** Random tests that are too many for every day: `npm run soak -- NAME` runs all of them, `npm test` a twentieth. */
const isSoak = process.env.SOAK === '1';

/** How many to run, of the number that a soak runs; RUNS=N in the environment overrides it. */
export const soakRuns = (all: number): number =>
  process.env.RUNS !== undefined ? Number(process.env.RUNS) : isSoak ? all : Math.ceil(all / 20);

/**
 * The seed: always the same one in `npm test`; SEED=N in a soak, else one that changes. Printed with what was found. Where
 * bugs are planted, that of `npm run plant`.
 */
export const soakSeed = (): number => {
  const given = process.env.SEED ?? process.env.PLANTED_SEED;
  return given !== undefined ? Number(given) : isSoak ? Date.now() % 2 ** 31 : 20261120;
};

/** Prints a line of what was counted, in a soak only. */
export function soakSays(line: string): void {
  if (isSoak) process.stdout.write(`${line}\n`);
}
