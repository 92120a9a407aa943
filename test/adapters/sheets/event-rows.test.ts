import fc from 'fast-check';
import { fromLogRow, toLogRow } from '../../../src/adapters/sheets/event-rows';
import { LOG_HEADERS } from '../../../src/domain/texts/sheet-words';
import { CLOSING_REASONS, SITUATIONS } from '../../../src/domain/touch-log/log-event.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event';
import { anyText } from '../../support/random-texts';

const base = {
  id: fc.string({ minLength: 1, maxLength: 20 }),
  day: fc.integer({ min: 20_000, max: 80_000 }),
  minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null }),
  candidateId: fc.string({ minLength: 1, maxLength: 20 }),
  who: anyText(),
};
const summary = anyText();
const day = fc.integer({ min: 20_000, max: 80_000 });
const refersTo = fc.string({ minLength: 1 });
const event: fc.Arbitrary<LogEvent> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant('touch' as const),
    channel: fc.constantFrom('call' as const, 'email' as const, 'ats' as const),
    reached: fc.boolean(),
    scheduling: fc.boolean(),
    closing: fc.boolean(),
    entered: fc.constantFrom('sidebar' as const, 'by hand' as const, 'set-up' as const),
    summary,
  }),
  fc.record({
    ...base,
    kind: fc.constant('inbound' as const),
    channel: fc.constant('email' as const),
    needsAnswer: fc.boolean(),
    summary,
  }),
  fc.record({ ...base, kind: fc.constant('promise' as const), dueOn: day, summary }),
  fc.record({ ...base, kind: fc.constant('promise moved' as const), refersTo, dueOn: day, summary }),
  fc.record({ ...base, kind: fc.constant('take back' as const), refersTo, summary }),
  fc.record({
    ...base,
    kind: fc.constant('interview' as const),
    interview: fc.record({
      id: fc.string({ minLength: 1 }),
      on: day,
      minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null }),
      state: fc.constantFrom('planned' as const, 'held' as const, 'no-show' as const),
    }),
  }),
  fc.record({
    ...base,
    kind: fc.constant('stage' as const),
    phase: fc.constantFrom('interview' as const, 'rejected' as const, 'on hold' as const),
    told: fc.boolean(),
    stage: anyText(),
    atSetUp: fc.boolean(),
  }),
  fc.record({
    ...base,
    kind: fc.constant('feedback' as const),
    requirement: summary,
    seen: summary,
    nextStep: summary,
  }),
  fc.record({
    ...base,
    kind: fc.constant('feedback' as const),
    requirement: summary,
    seen: summary,
    nextStep: summary,
    closingReason: fc.constantFrom(...CLOSING_REASONS),
    situation: fc.constantFrom(...SITUATIONS),
    ticks: fc.record({ requirement: fc.boolean(), seen: fc.boolean(), nextStep: fc.boolean() }),
  }),
  fc.record({
    ...base,
    kind: fc.constant('pause' as const),
    pause: fc.record({ since: day, wakeOn: day, reason: anyText(), candidateKnows: fc.boolean() }),
  }),
  fc.record({ ...base, kind: fc.constant('pause ended' as const) }),
);

describe('a row of the touch log', () => {
  it('always reads back as the event that was written', () => {
    fc.assert(
      fc.property(event, (written) => {
        const row = toLogRow(written, '=HYPERLINK("x")');
        expect(row).toHaveLength(LOG_HEADERS.length);
        // Google gives a day in a date cell as a date; the adapter has made a day of it.
        const cells = row.map((cell) => (typeof cell === 'number' ? { day: cell, minute: null } : cell));
        expect(fromLogRow(cells)).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  it('says in words what happened, to whom, where nobody typed anything', () => {
    const common = { id: 'e1', day: 46_000, minute: null, candidateId: 'c1', who: 'tracker' };
    const read = (event: LogEvent) => {
      const row = toLogRow(event, 'Ana');
      return [row[LOG_HEADERS.indexOf('Candidate')], row[LOG_HEADERS.indexOf('Summary')]];
    };
    const stage = { kind: 'stage', phase: 'screen', told: false, stage: 'Phone screen', atSetUp: true } as const;
    const interview = { id: 'i1', on: 46_335, minute: null, state: 'planned' } as const;
    expect(read({ ...common, ...stage })).toEqual(['Ana', 'Phone screen']);
    expect(read({ ...common, kind: 'interview', interview })).toEqual(['Ana', 'Mon 9 Nov: planned']);
    expect(read({ ...common, kind: 'feedback', requirement: 'SQL', seen: '', nextStep: 'a course' })).toEqual([
      'Ana',
      'SQL · a course',
    ]);
    expect(read({ ...common, kind: 'hand-over', from: 'Rita', to: 'Ben' })).toEqual(['Ana', 'Rita → Ben']);
  });

  it('of a closing before reasons were asked for reads as it is, and a reason that nobody can read costs only itself', () => {
    const common = { id: 'e1', day: 46_000, minute: null, candidateId: 'c1', who: 'rita@agency.example' };
    const old: LogEvent = { ...common, kind: 'feedback', requirement: 'SQL', seen: 'joins', nextStep: '' };
    const cells = (details: string) =>
      toLogRow(old).map((cell, index) => (index === LOG_HEADERS.indexOf('Details') ? details : cell));
    const texts = '"requirement":"SQL","seen":"joins","nextStep":""';
    expect(fromLogRow(cells(`{${texts}}`))).toEqual(old);
    expect(fromLogRow(cells(`{${texts},"closingReason":"mood","situation":7,"ticks":"all"}`))).toEqual(old);
    expect(fromLogRow(cells(`{${texts},"closingReason":"pay"}`))).toEqual({ ...old, closingReason: 'pay' });
  });

  it('that somebody edited is told with what is wrong, never dropped in silence', () => {
    const row = toLogRow({
      id: 'e1',
      day: 46_000,
      minute: null,
      candidateId: 'c1',
      who: 'rita@agency.example',
      kind: 'note',
      summary: 'x',
    });
    expect(fromLogRow(['yesterday', ...row.slice(1)])).toBe('day');
    expect(fromLogRow([row[0] ?? '', '', 'Ana', 'chatted', ...row.slice(4)])).toBe('kind');
    expect(fromLogRow(row.map((cell, index) => (index === LOG_HEADERS.indexOf('Details') ? '{' : cell)))).toBe(
      'details',
    );
    expect(fromLogRow(row.map(() => ''))).toBeNull();
  });
});
