import type { Candidate } from '../src/domain/candidate/candidate.js';
import type { Day } from '../src/domain/calendar/day.js';
import { foldHistory } from '../src/domain/history/fold-history.js';
import type { Phase } from '../src/domain/touch-log/phase.js';
import { defaultPolicy } from '../src/domain/policy/policy.js';
import type { LogEvent } from '../src/domain/touch-log/log-event.js';

/** Friday 20 November 2026, a blitz. */
export const TODAY: Day = 46346;
const START_DAY = TODAY - 90;

/** The same numbers on every run (mulberry32), so that two runs measure the same work. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How a working sheet is mixed, in hundredths: most rows of an older sheet are closed. */
const MIX: readonly (readonly [Phase, number])[] = [
  ['sourced', 5],
  ['applied', 20],
  ['screen', 20],
  ['interview', 15],
  ['offer', 5],
  ['on hold', 5],
  ['hired', 5],
  ['rejected', 20],
  ['withdrawn', 3],
  ['unknown', 2],
];
const PHASES_BY_HUNDREDTH = MIX.flatMap(([phase, share]) => Array.from({ length: share }, () => phase));

const base = (id: string, day: Day) => ({ id, day, minute: 600, candidateId: '', who: 'rita@agency.example' });

/** What a log holds of one candidate: the first look, `touches` calls, and now and then something else. */
export function logOf(index: number, touches: number, random: () => number): readonly LogEvent[] {
  const phase = PHASES_BY_HUNDREDTH[Math.floor(random() * PHASES_BY_HUNDREDTH.length)] ?? 'unknown';
  const id = (what: string) => `${what}-${String(index)}`;
  const events: LogEvent[] = [
    { ...base(id('stage'), START_DAY), kind: 'stage', phase: 'applied', told: false, stage: 'Applied', atSetUp: true },
  ];
  for (let touch = 0; touch < touches; touch += 1) {
    events.push({
      ...base(id(`touch${String(touch)}`), TODAY - Math.floor(random() * random() * 60)),
      kind: 'touch',
      channel: 'call',
      reached: random() < 0.8,
      scheduling: random() < 0.1,
      closing: false,
      entered: 'sidebar',
      summary: 'told them where we are',
    });
  }
  const moved = TODAY - Math.floor(random() * 40);
  events.push({ ...base(id('moved'), moved), kind: 'stage', phase, told: false, stage: phase, atSetUp: false });
  if (random() < 0.1) {
    events.push({
      ...base(id('promise'), TODAY - 5),
      kind: 'promise',
      dueOn: TODAY - 2 + (index % 9),
      summary: 'call',
    });
  }
  if (random() < 0.1) {
    const wrote = TODAY - Math.floor(random() * 6);
    events.push({
      ...base(id('wrote'), wrote),
      kind: 'inbound',
      channel: 'email',
      needsAnswer: true,
      summary: 'hello',
    });
  }
  if (random() < 0.15) {
    const on = TODAY - 8 + (index % 14);
    const interview = { id: id('round'), on, minute: 840, state: 'planned' } as const;
    events.push({ ...base(id('interview'), TODAY - 9), kind: 'interview', interview });
  }
  return events;
}

export function candidateOf(index: number, log: readonly LogEvent[]): Candidate {
  const history = foldHistory(log, defaultPolicy);
  return {
    id: `c${String(index)}`,
    phase: history.phase ?? 'unknown',
    stageSaysTold: false,
    appliedOn: START_DAY + (index % 80),
    startDay: START_DAY,
    history,
    personLastWord: history.lastWord,
    interviews: history.interviews,
  };
}
