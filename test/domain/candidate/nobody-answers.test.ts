import * as fc from 'fast-check';
import { couldNotBeReached } from '../../../src/domain/candidate/could-not-be-reached.js';
import { isClosedUnanswered, unansweredStep } from '../../../src/domain/candidate/no-answer.js';
import { figures } from '../../../src/domain/figures/figures.js';
import { assess } from '../../../src/domain/follow-up/assess.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { standingOf } from '../../../src/domain/row/row-status.js';
import { statusOn } from '../../../src/domain/row/status-words.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { aCandidate, day, logged, owedOn, START } from '../../support/candidates.js';
import type { BuiltCandidate } from '../../support/candidates.js';
import { aLogInOrder } from '../../support/random-histories.js';

type Channel = Extract<LogEvent, { kind: 'touch' }>['channel'];

const tried = (on: number, channel: Channel = 'call'): LogEvent => logged.touch(on, { channel, reached: false });
const word = (on: number): LogEvent => logged.touch(on, { channel: 'email' });
const bouncedMail = (on: number): readonly LogEvent[] => {
  const mail = word(on);
  return [mail, logged.bounced(on + 1, mail.id)];
};
const [MON, TUE, WED, THU, FRI] = [
  day('2026-11-09'),
  day('2026-11-10'),
  day('2026-11-11'),
  day('2026-11-12'),
  day('2026-11-13'),
];
const LATER = day('2026-11-16');

describe('somebody could not be reached', () => {
  it.each<[string, readonly LogEvent[], boolean]>([
    [
      'after three tries on three days, two of them calls, one a voicemail',
      [tried(MON), tried(TUE), tried(WED, 'voicemail')],
      true,
    ],
    ['after two calls and a mail that came back', [tried(MON), ...bouncedMail(TUE), tried(THU)], true],
    ['not after two tries', [tried(MON), tried(TUE, 'voicemail')], false],
    ['not after three on two days', [tried(MON), tried(MON, 'voicemail'), tried(TUE)], false],
    ['not by one channel, however often', [tried(MON), tried(TUE), tried(WED), tried(THU), tried(FRI)], false],
    [
      'not when a mail was logged by mistake instead of coming back',
      [tried(MON), tried(TUE), logged.touch(WED, { id: 'm', channel: 'email' }), logged.takeBack(WED, 'm')],
      false,
    ],
    [
      'not when one of the tries was logged by mistake',
      [tried(MON), tried(TUE), { ...tried(WED, 'voicemail'), id: 'v' }, logged.takeBack(THU, 'v')],
      false,
    ],
    [
      'also when a mail came back long before three calls',
      [...bouncedMail(START), tried(MON), tried(TUE), tried(WED), tried(THU)],
      true,
    ],
    [
      'not by tries before a word that reached them',
      [tried(MON), tried(TUE), tried(WED, 'voicemail'), word(THU)],
      false,
    ],
    [
      'not by tries before they wrote, though it needs no answer',
      [tried(MON), tried(TUE), tried(WED, 'voicemail'), logged.inbound(THU, { needsAnswer: false })],
      false,
    ],
    [
      'not by tries before an interview that they came to',
      [
        tried(MON),
        tried(TUE),
        tried(WED, 'voicemail'),
        logged.interview(THU, { id: 'i', on: THU, minute: null, state: 'held' }),
      ],
      false,
    ],
  ])('%s', (_, log, expected) => {
    expect(couldNotBeReached(aCandidate({ log }), LATER) !== null).toBe(expected);
  });

  const unreached = (): BuiltCandidate => aCandidate({ log: [tried(MON), tried(TUE), tried(WED, 'voicemail')] });

  it('is owed another try two weeks after the last one, and nothing that only a word can satisfy', () => {
    expect(owedOn(unreached(), LATER).map(({ rule }) => rule)).toEqual(['try again']);
    expect(owedOn(unreached(), LATER)).toOwe({
      rule: 'try again',
      dueOn: day('2026-11-25'),
      why: 'Could not be reached; last tried on Wed 11 Nov',
    });
    const monthly = { ...defaultPolicy, tryAgainDays: 30 };
    expect(owedOn(unreached(), LATER, monthly)).toOwe({ rule: 'try again', dueOn: WED + 30 });
  });

  it('is owed the next try after the latest one', () => {
    expect(owedOn(unreached().with(tried(day('2026-11-25'))), day('2026-11-26'))).toOwe({
      rule: 'try again',
      dueOn: day('2026-12-09'),
    });
  });

  it('keeps a promise and an open decision owed', () => {
    const rules = owedOn(unreached().with(logged.promise(WED, FRI)), LATER).map(({ rule }) => rule);
    expect(rules).toEqual(['promise', 'try again']);
    const decided = owedOn(unreached().with(logged.ticked(THU)), LATER).map(({ rule }) => rule);
    expect(decided).toEqual(['close']);
  });

  it('is reached by a word on another row, and by a reply there', () => {
    expect(couldNotBeReached({ ...unreached(), personLastWord: THU }, LATER)).toBeNull();
    expect(couldNotBeReached({ ...unreached(), personLastWrote: THU }, LATER)).toBeNull();
  });
});

const asked = (): BuiltCandidate => aCandidate({ log: [word(MON), logged.waitingOn(MON, 'candidate'), word(THU)] });
const lastWord = (): BuiltCandidate => asked().with(word(LATER), logged.answerBy(LATER, LATER + 7));
const closed = (): BuiltCandidate => lastWord().with(logged.answered(LATER + 8, 'no answer'));

describe('somebody doesn’t answer', () => {
  it.each<[string, BuiltCandidate, number, string | null]>([
    ['after two words with the ball in their court: a last one is offered', asked(), FRI, 'offer'],
    ['not after one', aCandidate({ log: [word(MON), logged.waitingOn(MON, 'candidate')] }), FRI, null],
    [
      'not after two on one day',
      aCandidate({ log: [word(MON), logged.waitingOn(MON, 'candidate'), word(MON)] }),
      FRI,
      null,
    ],
    ['not where nobody said that we wait on them', aCandidate({ log: [word(MON), word(TUE), word(THU)] }), FRI, null],
    [
      'not by words before it was their turn',
      aCandidate({ log: [word(MON), word(TUE), logged.waitingOn(WED, 'candidate')] }),
      FRI,
      null,
    ],
    ['not once it is our turn', asked().with(logged.waitingOn(FRI, 'us')), FRI, null],
    ['not once they wrote', asked().wrote(FRI), FRI, null],
    [
      'not by tries that reached nobody',
      aCandidate({ log: [word(MON), logged.waitingOn(MON, 'candidate'), tried(THU)] }),
      FRI,
      null,
    ],
    ['until the day is over that the last word named', lastWord(), LATER + 7, 'wait'],
    ['and then the row may be closed', lastWord(), LATER + 8, 'close'],
    ['not without a word that names the day', asked().with(logged.answerBy(LATER, LATER + 7)), LATER + 8, 'offer'],
  ])('%s', (_, candidate, today, step) => {
    expect(unansweredStep(candidate, today)?.step ?? null).toBe(step);
  });

  it('is owed nothing once the row is closed, and says so', () => {
    expect(owedOn(closed(), LATER + 9)).toEqual([]);
    expect(standingOf(closed(), [], defaultPolicy, LATER + 9)).toMatchObject({ kind: 'no answer' });
  });

  it('is not closed before that day, nor without the words, whatever the log says', () => {
    expect(isClosedUnanswered(lastWord().with(logged.answered(LATER + 7, 'no answer')))).toBe(false);
    expect(isClosedUnanswered(asked().with(logged.answered(LATER + 8, 'no answer')))).toBe(false);
  });

  it('is open again when they write, on any row, and when we write', () => {
    expect(isClosedUnanswered(closed())).toBe(true);
    expect(isClosedUnanswered(closed().wrote(LATER + 9))).toBe(false);
    expect(isClosedUnanswered(closed().heard(LATER + 9))).toBe(false);
    expect(isClosedUnanswered({ ...closed(), personLastWrote: LATER + 9 })).toBe(false);
    expect(owedOn({ ...closed(), personLastWrote: LATER + 9 }, LATER + 9)).toOwe({ rule: 'week' });
  });
});

/** Mostly what these two rules are about, in the order of days; the rest is anything. */
const ofThese = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 25 }),
      fc.constantFrom(
        'call' as const,
        'voicemail' as const,
        'try',
        'word',
        'bounced',
        'theirs',
        'theirs',
        'wait',
        'wait',
        'by',
        'by',
        'no answer',
        'no answer',
      ),
      fc.boolean(),
    ),
    { maxLength: 24, size: 'max' },
  )
  .map((parts) =>
    [...parts]
      .sort(([one], [other]) => one - other)
      .flatMap(([days, what, rare]): readonly LogEvent[] => {
        const on = START + days;
        switch (what) {
          case 'call':
          case 'voicemail':
            return [tried(on, what)];
          case 'try':
            return [tried(on)];
          case 'bounced':
            return rare ? [...bouncedMail(on)] : [word(on)];
          case 'word':
            return [word(on)];
          case 'theirs':
            return rare ? [logged.inbound(on, { needsAnswer: false })] : [];
          case 'wait':
            return [logged.waitingOn(on, 'candidate')];
          case 'by':
            return [word(on), logged.answerBy(on, on + 3)];
          default:
            return [logged.answered(on, 'no answer')];
        }
      }),
  );
/** Words to somebody whom we wait on, a last one, and the row closed a little too early or not; sometimes they wrote. */
const aSilence = fc
  .record({
    words: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }),
    named: fc.integer({ min: 1, max: 4 }),
    late: fc.integer({ min: -1, max: 2 }),
    wrote: fc.option(fc.integer({ min: 0, max: 15 }), { nil: null }),
  })
  .map(({ words, named, late, wrote }): readonly LogEvent[] => {
    const last = START + 8;
    return [
      word(START),
      logged.waitingOn(START, 'candidate'),
      ...words.sort((one, other) => one - other).map((days) => word(START + days)),
      word(last),
      logged.answerBy(last, last + named),
      logged.answered(last + named + late, 'no answer'),
      ...(wrote === null ? [] : [logged.inbound(START + wrote, { needsAnswer: false })]),
    ];
  });
const aHistory = fc.oneof(
  { weight: 3, arbitrary: ofThese },
  { weight: 2, arbitrary: aSilence },
  { weight: 1, arbitrary: aLogInOrder(20) },
);
const TODAY = START + 30;

/** Counted by hand, from the rows of the log alone: nothing of the folded facts. */
function triesInLog(log: readonly LogEvent[]): { readonly days: number; readonly channels: number } {
  const back = log.filter((event) => event.kind === 'take back');
  const isBack = ({ id }: LogEvent): boolean => id !== '' && back.some(({ refersTo }) => refersTo === id);
  const cameBack = ({ id }: LogEvent): boolean =>
    back.some(({ refersTo, bounced }) => refersTo === id && bounced === true);
  const touches = log.filter((event) => event.kind === 'touch' && event.day <= TODAY);
  const tries = touches.filter(
    (event) =>
      event.kind === 'touch' &&
      (cameBack(event) || (!isBack(event) && (!event.reached || event.channel === 'voicemail'))),
  );
  const ended = log.filter(
    (event) =>
      !isBack(event) &&
      event.day <= TODAY &&
      (event.kind === 'inbound' || (event.kind === 'touch' && event.reached && event.channel !== 'voicemail')),
  );
  const since = Math.max(0, ...ended.map((event) => event.day));
  const after = tries.filter((event) => event.day > since);
  return {
    days: new Set(after.map((event) => event.day)).size,
    channels: new Set(after.flatMap((event) => (event.kind === 'touch' ? [event.channel] : []))).size,
  };
}

const inEnglishOn = (candidate: BuiltCandidate, today: number): ReturnType<typeof statusOn> =>
  statusOn(standingOf(candidate, assess(candidate, defaultPolicy, today), defaultPolicy, today), today);

describe('when nobody answers', () => {
  it('nobody counts as not reached without three days and two channels of tries in the log', () => {
    fc.assert(
      fc.property(aHistory, (log) => {
        if (couldNotBeReached(aCandidate({ log }), TODAY) === null) return;
        const { days, channels } = triesInLog(log);
        expect([days >= 3, channels >= 2]).toEqual([true, true]);
      }),
      { numRuns: 1500 },
    );
  });

  it('nobody is closed without an answer unless two words and a last one came before, and none of theirs after', () => {
    fc.assert(
      fc.property(fc.oneof(ofThese, aSilence), (log) => {
        const candidate = aCandidate({ log });
        if (!isClosedUnanswered(candidate)) return;
        const at = candidate.history.confirmedOn ?? 0;
        const theirs = log.filter(({ kind }) => kind === 'inbound').map((event) => event.day);
        const since = Math.max(0, ...theirs);
        expect(since).toBeLessThan(at);
        const words = log.filter(
          (event) => event.kind === 'touch' && event.reached && event.day >= since && event.day < at,
        );
        expect(new Set(words.map((event) => event.day)).size).toBeGreaterThanOrEqual(3);
        expect(log.some((event) => event.kind === 'answer by' && event.dueOn < at && event.day >= since)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('neither is ever healthy, on that day or any later one, nor counted among those who heard from us', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(40), (log, more) => {
        const candidate = aCandidate({ log });
        const isOne = couldNotBeReached(candidate, TODAY) !== null || isClosedUnanswered(candidate);
        if (!isOne) return;
        const { candidate: silent } = { candidate };
        for (const today of [TODAY, TODAY + more]) {
          expect(['fine', 'closed']).not.toContain(inEnglishOn(silent, today).tone);
        }
        expect(figures([candidate], log, defaultPolicy, TODAY).withinAWeek.numerator).toBe(0);
      }),
      { numRuns: 1500 },
    );
  });

  it('a reply ends both, whatever came before', () => {
    fc.assert(
      fc.property(aHistory, fc.constantFrom('needs an answer', 'needs none', 'on another row'), (log, reply) => {
        const there = reply === 'on another row';
        const theirs = there ? [] : [logged.inbound(TODAY, { needsAnswer: reply === 'needs an answer' })];
        const row = aCandidate({ log: [...log, ...theirs] });
        const candidate = there ? { ...row, personLastWrote: TODAY } : row;
        expect(couldNotBeReached(candidate, TODAY)).toBeNull();
        expect([isClosedUnanswered(candidate), unansweredStep(candidate, TODAY)]).toEqual([false, null]);
      }),
      { numRuns: 1500 },
    );
  });
});
