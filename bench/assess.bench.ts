import { assess } from '../src/domain/assess.js';
import type { Candidate } from '../src/domain/candidate.js';
import type { Day } from '../src/domain/day.js';
import { fridayList } from '../src/domain/friday-list.js';
import type { ListCandidate } from '../src/domain/friday-list.js';
import { foldHistory } from '../src/domain/history.js';
import { defaultPolicy } from '../src/domain/policy.js';
import { candidateOf, logOf, randomNumbers, TODAY } from './people.js';
import { broken, table } from './print.js';

const SIZES = [10_000, 100_000] as const;
const TOUCHES = 1_000_000;
const TOUCHES_EACH = 10;
/** Ten times the rows may take so many times the time; more would not be linear. */
const MOST_GROWTH = 12;
/** Aim: assessing a candidate costs at most so many times a due day and a difference of two days. */
const AIM = 20;
const RUNS = 9;
const SHORTEST_MS = 20;

/** Assess and the Friday list for many candidates, and the rebuild of their state from the log. */
export async function run(): Promise<void> {
  await Promise.resolve();
  const lines: string[][] = [];
  const assessMs: number[] = [];
  for (const size of SIZES) {
    const random = randomNumbers(7);
    const people = Array.from({ length: size }, (_, index) => candidateOf(index, logOf(index, 3, random)));
    const days = people.map((each) => each.personLastWord ?? 0);
    const bare = best(() => bareLoop(days, TODAY));
    const assessed = best(() => assessAll(people));
    const listed = listCandidates(people);
    const list = best(() => fridayList(listed, defaultPolicy, TODAY).today.length);
    assessMs.push(assessed);
    for (const [what, ms] of [
      ['bare loop over day integers', bare],
      ['assess', assessed],
      ['Friday list', list],
    ] as const) {
      lines.push([
        what,
        size.toLocaleString('en-GB'),
        ms.toFixed(2),
        ((ms / size) * 1e6).toFixed(0),
        (ms / bare).toFixed(1),
      ]);
    }
  }
  lines.push(rebuild());
  table('Rules', ['what', 'rows', 'CPU ms', 'ns a row', 'times the bare loop'], lines);

  const [small = 0, large = 0] = assessMs;
  const growth = large / small;
  process.stdout.write(
    `10 × the candidates: ${growth.toFixed(1)} × the time; aim for assess: ${String(AIM)} × the bare loop.\n`,
  );
  if (growth > MOST_GROWTH) broken('assess is not linear');
}

/** The least that any answer costs: a due day and the days since, over plain integers. */
function bareLoop(days: readonly Day[], today: Day): number {
  let late = 0;
  for (const day of days) {
    const due = day + 7;
    if (today > due) late += today - due;
  }
  return late;
}

function assessAll(people: readonly Candidate[]): number {
  let owed = 0;
  for (const each of people) owed += assess(each, defaultPolicy, TODAY).length;
  return owed;
}

function listCandidates(people: readonly Candidate[]): readonly ListCandidate[] {
  return people.map((candidate, index) => ({
    candidate,
    followUps: assess(candidate, defaultPolicy, TODAY),
    listed: {
      id: candidate.id,
      name: `Person ${String((index * 7919) % people.length)}`,
      role: 'Engineer',
      stage: candidate.phase,
      phase: candidate.phase,
      owner: 'rita@agency.example',
      email: `person${String(index)}@mail.example`,
      phone: '',
      sheet: 'Candidates',
      sheetId: 1,
      row: index + 2,
      lastWord: candidate.personLastWord,
      otherRows: [],
    },
  }));
}

function rebuild(): string[] {
  const random = randomNumbers(11);
  const logs = Array.from({ length: TOUCHES / TOUCHES_EACH }, (_, index) => logOf(index, TOUCHES_EACH, random));
  const days = logs.flatMap((log) => log.map((event) => event.day));
  const bare = best(() => bareLoop(days, TODAY));
  const before = process.cpuUsage();
  let known = 0;
  for (const log of logs) known += foldHistory(log, defaultPolicy).recent.length;
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  if (known === 0) throw new Error('a rebuild of nothing');
  const size = TOUCHES.toLocaleString('en-GB');
  return [
    'rebuild from the log',
    `${size} touches`,
    ms.toFixed(0),
    ((ms / days.length) * 1e6).toFixed(0),
    (ms / bare).toFixed(1),
  ];
}

/**
 * Processor milliseconds of one round, the least of several measurements: what else the machine does can only add. Not
 * by the clock on the wall: that runs on while others have the processor. Each measurement lasts some milliseconds.
 */
function best(work: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let run = 0, rounds = 1; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) sum += work();
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000 / rounds;
    // The first run is not compiled yet, and tells how many rounds make a measurement.
    if (run === 0) rounds = Math.max(1, Math.ceil(SHORTEST_MS / Math.max(ms, 0.01)));
    else least = Math.min(least, ms);
  }
  if (Number.isNaN(sum)) throw new Error('a measurement without an answer');
  return least;
}
