import * as fc from 'fast-check';
import { assess } from '../../../src/domain/follow-up/assess.js';
import { erasedLogRow, fromLogRow, toLogRow } from '../../../src/adapters/sheets/event-rows.js';
import { withoutTheirWords } from '../../../src/domain/history/erase-words.js';
import { figures } from '../../../src/domain/figures/figures.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { standingOf } from '../../../src/domain/row/row-status.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { aCandidate, logged, START } from '../../support/candidates.js';
import { aLog } from '../../support/random-histories.js';

const SECRET = 'Ana Ruiz <ana@mail.example>';

/** The same event with the name in every place where a person's words stand. */
function aboutAna(event: LogEvent): LogEvent {
  switch (event.kind) {
    case 'feedback':
      return {
        ...event,
        requirement: SECRET,
        seen: SECRET,
        nextStep: SECRET,
        closingReason: 'pay',
        situation: 'withdrew',
      };
    case 'stage':
      return { ...event, stage: SECRET, name: SECRET, owner: 'Rita', tab: 7 };
    case 'pause':
      return { ...event, pause: { ...event.pause, reason: SECRET } };
    case 'interview':
    case 'pause ended':
    case 'waiting on':
    case 'hand-over':
      return event;
    default:
      return { ...event, summary: SECRET };
  }
}

const erased = (event: LogEvent): LogEvent | null => {
  const row = fromLogRow(erasedLogRow(toLogRow(event), 'anonymous'));
  return typeof row === 'string' ? null : row;
};

describe('a person who asks to be erased', () => {
  it('leaves no word of theirs in any row, whatever happened', () => {
    fc.assert(
      fc.property(aLog(30), (log) => {
        for (const event of log) {
          const kept = JSON.stringify(erasedLogRow(toLogRow(aboutAna(event)), 'anonymous'));
          expect(kept).not.toContain('Ana');
          expect(kept).not.toContain(event.candidateId === '' ? SECRET : `"${event.candidateId}"`);
        }
      }),
    );
  });

  it('changes no figure about what happened: days, promises and touches stay, with nobody’s name', () => {
    fc.assert(
      fc.property(aLog(30), (log) => {
        const rows = log.filter((event) => event.id !== '');
        const before = figures([], rows.map(aboutAna), defaultPolicy, START + 20);
        const after = figures(
          [],
          rows.map(aboutAna).flatMap((event) => erased(event) ?? []),
          defaultPolicy,
          START + 20,
        );
        expect(after).toEqual(before);
      }),
    );
  });

  it('keeps what is ours and drops every text of which it is not said that it is', () => {
    expect(
      withoutTheirWords({ kind: 'note', day: 5, mood: 'as Ana says', more: { state: 'held', why: 'Ana' } }),
    ).toEqual({
      kind: 'note',
      day: 5,
      mood: '',
      more: { state: 'held', why: '' },
    });
  });

  it('a row that nobody can read keeps nothing at all', () => {
    const row = erasedLogRow(
      ['Ana', '', 'Ana', 'touch', 'Ana', 'Ana', 'Ana', '', '', '{"Ana', 'c1', 'e1'],
      'anonymous',
    );
    expect(row.every((cell) => cell === '')).toBe(true);
  });

  it('is owed nothing and asked about nowhere, and is no health', () => {
    const ana = aCandidate({ heardFromUs: START - 9 }).with(
      logged.promise(START - 5, START - 1),
      logged.inbound(START - 3),
      logged.answered(START, 'erased'),
    );
    expect(assess(ana, defaultPolicy, START)).toEqual([]);
    expect(standingOf(ana, [], defaultPolicy, START)).toMatchObject({ kind: 'nothing' });
    expect(figures([ana], [], defaultPolicy, START).withinAWeek).toMatchObject({
      denominator: 0,
      excluded: [{ why: 'erased', n: 1 }],
    });
    const untold = aCandidate({ phase: 'rejected' }).with(
      logged.stage(START, 'rejected', {}),
      logged.answered(START + 1, 'erased'),
    );
    expect(assess(untold, defaultPolicy, START + 20)).toEqual([]);
    expect(figures([untold], [], defaultPolicy, START + 2).decidedNotTold.count).toBe(0);
  });
});
