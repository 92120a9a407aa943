import { morningLines, morningNote, type MorningNoteInput } from '../../../src/domain/mail/morning-note.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import type { RuleName } from '../../../src/domain/follow-up/rules.js';
import { FRIDAY, listed } from '../../app/friday/a-team.js';
import { aLine, SETTINGS_LINK, WORKBOOK } from './friday-input.js';

const MONDAY = FRIDAY - 4;

/** A row owed something by that rule. */
function owed(name: string, dueOn: number, rule: RuleName = 'reply', row = 2) {
  const followUp = { rule, dueOn, actBy: dueOn, band: 'today', why: { key: 'why.nothing' } } as const;
  return { listed: listed({ name, row }), followUps: [followUp] };
}

describe('what a recruiter is told in the morning', () => {
  it('is the most late first, then by row', () => {
    const rows = [
      owed('today, row 9', MONDAY, 'reply', 9),
      owed('yesterday', MONDAY - 1),
      owed('today, row 3', MONDAY, 'reply', 3),
      owed('on Saturday', MONDAY - 2),
    ];
    const lines = morningLines(rows, MONDAY);
    expect(lines.map(({ who, daysLate }) => [who.name, daysLate])).toEqual([
      ['on Saturday', 2],
      ['yesterday', 1],
      ['today, row 3', 0],
      ['today, row 9', 0],
    ]);
  });

  it('leaves out what fell due a week ago, what is not due yet, and what can wait for Friday', () => {
    const rows = [
      owed('a week ago', MONDAY - 7),
      owed('six days ago', MONDAY - 6),
      owed('tomorrow', MONDAY + 1),
      owed('the week’s word', MONDAY, 'week'),
      owed('today', MONDAY, 'promise'),
    ];
    expect(morningLines(rows, MONDAY).map(({ who }) => who.name)).toEqual(['six days ago', 'today']);
  });
});

describe('the morning note', () => {
  const note = (changes: Partial<MorningNoteInput> = {}): ReturnType<typeof morningNote> =>
    morningNote({
      workbook: WORKBOOK,
      settingsLink: SETTINGS_LINK,
      say: sayIn({}),
      on: FRIDAY,
      lines: [aLine(0, { name: 'Ana Ruiz' })],
      repeat: false,
      ...changes,
    });

  it('says in the subject how many are due and the day, and no name', () => {
    expect(note().subject).toBe('1 follow-up is due · Fri 20 Nov');
    expect(note({ lines: [aLine(0), aLine(1)] }).subject).toBe('2 follow-ups are due · Fri 20 Nov');
  });

  it('says what was promised, and not in the subject', () => {
    const why = { key: 'why.promised', on: FRIDAY } as const;
    const { subject, text } = note({
      lines: [aLine(0, {}, { rule: 'promise', why, promised: 'send the salary band' })],
    });
    expect(text).toContain('Promised for Fri 20 Nov: send the salary band');
    expect(subject).toBe('1 follow-up is due · Fri 20 Nov');
  });

  it('begins with the day and goes on with the people', () => {
    const [headline, , day, , person] = note().text.split('\n');
    expect([headline, day, person]).toEqual(['1 follow-up is due', 'Friday 20 November', 'Ana Ruiz — due today']);
  });

  it('says only of a mail that may have come before that this may be a repeat', () => {
    const repeat = '* The mail service did not say whether this mail went out the first time';
    expect([note({ repeat: true }).text.includes(repeat), note().text.includes(repeat)]).toEqual([true, false]);
  });

  it('says of which workbook it is, and how to switch it off', () => {
    const { text, html } = note({ workbook: { id: 'book', name: 'Hiring $& <2026>' } });
    expect(text.trimEnd().split('\n').slice(-2)).toEqual([
      'You get this mail because you look after rows of “Hiring $& <2026>”.',
      `To switch this note off, set “Morning note” to no beside your name in Settings. ${SETTINGS_LINK}`,
    ]);
    expect(html).toContain('“Hiring $&amp; &lt;2026&gt;”');
  });

  it('counts from the sixth on, with a link to that row', () => {
    const lines = Array.from({ length: 7 }, (_, index) => aLine(0, { row: 10 + index }));
    expect(note({ lines }).text).toContain(
      'and 2 more in the tracker: https://docs.google.com/spreadsheets/d/book/edit#gid=7&range=A15',
    );
    expect(note({ lines: lines.slice(0, 5) }).text).not.toContain('more in the tracker');
  });
});
