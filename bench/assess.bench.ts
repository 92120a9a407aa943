import { assess } from '../src/domain/follow-up/assess.js';
import type { Candidate } from '../src/domain/candidate/candidate.js';
import type { Day } from '../src/domain/calendar/day.js';
import { fridayList } from '../src/domain/follow-up/friday-list.js';
import type { ListCandidate } from '../src/domain/follow-up/friday-list.js';
import { foldHistory } from '../src/domain/history/fold-history.js';
import { defaultPolicy } from '../src/domain/policy/policy.js';
import type { LogEvent } from '../src/domain/touch-log/log-event.js';
import { candidateOf, logOf, randomNumbers, TODAY } from './people.js';
import { broken, table } from './print.js';

const SIZES = [10_000, 100_000] as const;
const TOUCHES = 1_000_000;
const TOUCHES_EACH = 10;
/** The rules may cost at most so many times what the same candidates' day integers cost without any rule. */
const MOST_TIMES = 20;
/**
 * Ten times the candidates may take so many times the time, once what ten times the memory costs the bare loop over the
 * same candidates is taken out: records of a hundred thousand people do not fit a processor's cache.
 */
const MOST_GROWTH = 12;
const RUNS = 9;
const SHORTEST_MS = 20;

/** Assess and the Friday list for many candidates, and the rebuild of their state from the log. */
export async function run(): Promise<void> {
  await Promise.resolve();
  const lines: string[][] = [];
  const bareMs: number[] = [];
  const assessMs: number[] = [];
  for (const size of SIZES) {
    const random = randomNumbers(7);
    const people = Array.from({ length: size }, (_, index) => candidateOf(index, logOf(index, 3, random)));
    const days = Int32Array.from(people, (each) => each.personLastWord ?? 0);
    const plain = best(() => loopOverDays(days, TODAY));
    const bare = best(() => bareLoop(people, TODAY));
    const assessed = best(() => assessAll(people));
    const listed = listCandidates(people);
    const list = best(() => fridayList(listed, defaultPolicy, TODAY).today.length);
    bareMs.push(bare);
    assessMs.push(assessed);
    for (const [what, ms] of [
      ['one day each, as plain integers', plain],
      ['bare loop: their days, no rules', bare],
      ['assess', assessed],
      ['Friday list', list],
    ] as const) {
      lines.push([
        what,
        size.toLocaleString('en-GB'),
        ms.toFixed(2),
        ((ms / size) * 1e6).toFixed(0),
        (ms / bare).toFixed(1),
        (ms / plain).toFixed(0),
      ]);
    }
    if (assessed > MOST_TIMES * bare) broken(`assess takes more than ${String(MOST_TIMES)} × the bare loop`);
  }
  lines.push(rebuild());
  table('Rules', ['what', 'rows', 'CPU ms', 'ns a row', '× bare loop', '× plain integers'], lines);

  const [bareGrowth, assessGrowth] = [growthOf(bareMs), growthOf(assessMs)];
  process.stdout.write(
    `10 × the candidates: assess takes ${assessGrowth.toFixed(1)} × the time, the bare loop ${bareGrowth.toFixed(1)} ×.\n`,
  );
  if (assessGrowth > MOST_GROWTH * Math.max(1, bareGrowth / 10)) broken('assess is not linear');
}

function growthOf([small = 0, large = 0]: readonly number[]): number {
  return large / small;
}

/** The least that any answer costs: of each day that these candidates have, a due day and the days since. */
function bareLoop(people: readonly Candidate[], today: Day): number {
  let late = 0;
  for (const { personLastWord, appliedOn, interviews, history } of people) {
    const { needsAnswerSince, openPromises, decision, phaseSince, handedOverOn } = history;
    late += lateBy(personLastWord, 7, today) + lateBy(appliedOn, 5, today) + lateBy(needsAnswerSince, 2, today);
    late += lateBy(phaseSince, 14, today) + lateBy(handedOverOn, 2, today);
    if (decision !== null) late += lateBy(decision.on, 5, today);
    for (const { on } of interviews) late += lateBy(on, 2, today);
    for (const { dueOn } of openPromises) late += lateBy(dueOn, 0, today);
  }
  return late;
}

function lateBy(since: Day | null, days: number, today: Day): number {
  return since === null ? 0 : Math.max(0, today - (since + days));
}

/** What day arithmetic costs where no record has to be looked at. */
function loopOverDays(days: Int32Array, today: Day): number {
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
  const days = Int32Array.from(logs.flatMap((log) => log.map((event) => event.day)));
  const plain = best(() => loopOverDays(days, TODAY));
  const bare = best(() => loopOverLogs(logs, TODAY));
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
    (ms / plain).toFixed(0),
  ];
}

function loopOverLogs(logs: readonly (readonly LogEvent[])[], today: Day): number {
  let late = 0;
  for (const log of logs) for (const { day } of log) late += lateBy(day, 7, today);
  return late;
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
