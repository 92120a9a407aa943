import type { PlantedBugs } from '../../support/planted-bug.js';

const coverage = 'src/domain/figures/coverage.ts';
const population = 'src/domain/figures/population.ts';
const closing = 'src/domain/figures/closing.ts';

export const planted: PlantedBugs = {
  'of a sheet in which everybody is paused says that, and not health': [
    {
      bug: 'Paused people are covered.',
      file: population,
      from: "return paused ? excluded('paused') : { kind: 'days', id, since, days };",
      to: "return { kind: 'days', id, since, days };",
    },
    {
      bug: 'Paused people are left out without being named.',
      file: 'src/domain/figures/figure.ts',
      from: 'this.out.set(why, (this.out.get(why) ?? 0) + 1);',
      to: '',
    },
  ],
  'add up to everybody who is worked with, and coverage is its first two parts': [
    {
      bug: 'The seventh day is in two parts.',
      file: coverage,
      from: 'upTo14: between(WEEK_DAYS + 1, 14),',
      to: 'upTo14: between(WEEK_DAYS, 14),',
    },
    {
      bug: 'The fourteenth day is in none.',
      file: coverage,
      from: 'upTo14: between(WEEK_DAYS + 1, 14),',
      to: 'upTo14: between(WEEK_DAYS + 1, 13),',
    },
    {
      bug: 'A person of whom nothing is known is covered.',
      file: coverage,
      from: "else count.counts(person.kind === 'days' && person.days <= WEEK_DAYS);",
      to: "else count.counts(person.kind !== 'days' || person.days <= WEEK_DAYS);",
    },
    {
      bug: 'The week of the coverage has six days.',
      file: coverage,
      from: "person.kind === 'days' && person.days <= WEEK_DAYS",
      to: "person.kind === 'days' && person.days < WEEK_DAYS",
    },
    {
      bug: 'Somebody on hold is nobody: neither worked with nor named.',
      file: 'src/domain/figures/figure.ts',
      from: 'return { numerator, denominator, rate, n: denominator + left, excluded };',
      to: 'return { numerator, denominator, rate, n: denominator, excluded };',
    },
  ],
  'never improves by waiting: who is not told yet is never counted as told': [
    {
      bug: 'Who is not told after four weeks leaves the figures.',
      file: closing,
      from: "if (decision?.kind !== 'rejected' || isTold(candidate, decision) || isErased(candidate)) continue;",
      to: "if (decision?.kind !== 'rejected' || isTold(candidate, decision) || isErased(candidate) || decision.on < today - 28) continue;",
    },
    {
      bug: 'Whoever still waits counts as told today.',
      file: closing,
      from: 'else count.counts(inTime && !untold);',
      to: 'else count.counts(inTime || untold);',
    },
    {
      bug: 'Those who wait and are not late yet are not counted as open.',
      file: closing,
      from: 'if (untold && erased === null) open += 1;',
      to: 'if (untold && erased === null && !inTime) open += 1;',
    },
  ],
};
