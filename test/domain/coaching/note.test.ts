import { closingNote } from '../../../src/domain/coaching/note.js';
import { REASONS_OF, situationOf } from '../../../src/domain/coaching/situation.js';
import { CLOSED_PHASES } from '../../../src/domain/touch-log/phase.js';

const about = { name: 'Ana Ruiz', role: 'Data Engineer', situation: 'after an interview' } as const;

describe('the closing note', () => {
  it('has the parts in their order, in the recruiter’s words, after an opening in their language', () => {
    const parts = { requirement: ' The role needs SQL. ', seen: '', nextStep: 'Try window functions.' };
    expect(closingNote({ ...about, parts })).toBe(
      'Dear Ana Ruiz,\n\nThank you for the time you gave us in the interview for the role of Data Engineer. ' +
        'We won’t make an offer, and I would like you to know why.\n\nThe role needs SQL.\n\nTry window functions.',
    );
    const german = { requirement: 'Die Stelle verlangt SQL.', seen: '', nextStep: '' };
    expect(closingNote({ ...about, parts: german })).toMatch(/^Guten Tag Ana Ruiz,\n\nvielen Dank für das Gespräch/);
  });

  it('names no role where the sheet has none, and leaves what is hostile as it is', () => {
    const parts = { requirement: '=HYPERLINK("x")', seen: '<b>', nextStep: '' };
    const note = closingNote({ ...about, role: '', situation: 'role closed', parts });
    expect(note).toContain('Thank you for your application. The role has been closed');
    expect(note.endsWith('=HYPERLINK("x")\n\n<b>')).toBe(true);
  });
});

describe('the reason for a decision', () => {
  it.each([
    ['skills', false, 'not a match'],
    ['pay', true, 'after an interview'],
    ['somebody else', true, 'somebody else'],
    ['role closed', true, 'role closed'],
    ['withdrew', false, 'withdrew'],
    ['other', true, null],
  ] as const)('%s, interviewed: %s, leads to: %s', (reason, interviewed, situation) => {
    expect(situationOf(reason, interviewed)).toBe(situation);
  });

  it('is asked for by what was decided; nobody who was hired is given one', () => {
    expect(CLOSED_PHASES.map((phase) => REASONS_OF[phase].length)).toEqual([0, 7, 1]);
  });
});
