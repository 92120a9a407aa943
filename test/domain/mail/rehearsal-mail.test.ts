import type { FridayMailInput } from '../../../src/domain/mail/friday-mail.js';
import { rehearsalMail, type RehearsalInput } from '../../../src/domain/mail/rehearsal-mail.js';
import type { RenderedMail } from '../../../src/domain/mail/page.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { FRIDAY } from '../../app/friday/a-team.js';
import { aLine, aList, fridayInput, SETTINGS_LINK, WORKBOOK } from './friday-input.js';

type Letter = RehearsalInput['letters'][number];

/** What one recruiter would get: so many people of their own. */
function letter(to: string, people: number, changes: Partial<FridayMailInput> = {}): Letter {
  const today = Array.from({ length: people }, (_, index) => aLine(1, { name: `${to} ${String(index)}.` }));
  return {
    to: `${to}@agency.example`,
    subject: `Subject for ${to}`,
    input: fridayInput([], { own: aList({ today }), ...changes }),
  };
}

function rehearsal(letters: readonly Letter[], changes: Partial<RehearsalInput> = {}): RenderedMail {
  return rehearsalMail({
    workbook: WORKBOOK,
    settingsLink: SETTINGS_LINK,
    say: sayIn({}),
    on: FRIDAY,
    repeat: false,
    letters,
    ...changes,
  });
}

/** How many people of a recruiter are shown with their names. */
const shown = ({ text }: RenderedMail, to: string): number =>
  text.match(new RegExp(`^${to} \\d+\\.`, 'gm'))?.length ?? 0;

describe('the rehearsal', () => {
  it('says in the subject that it is one, and the day', () => {
    expect(rehearsal([letter('rita', 1)]).subject).toBe('Rehearsal: what your team would get · Fri 20 Nov');
  });

  it('shows under each address the subject and the people whom they would be told about', () => {
    const { text } = rehearsal([letter('rita', 2), letter('tom', 1)]);
    const order = [
      'RITA@AGENCY.EXAMPLE WOULD GET: SUBJECT FOR RITA',
      'rita 0. — 1 day late',
      'rita 1.',
      'TOM@AGENCY.EXAMPLE WOULD GET: SUBJECT FOR TOM',
      'tom 0.',
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('begins with the first recruiter, where there is nothing to say before', () => {
    expect(
      rehearsal([letter('rita', 1)])
        .text.split('\n')
        .slice(3, 6),
    ).toEqual(['', '', 'RITA@AGENCY.EXAMPLE WOULD GET: SUBJECT FOR RITA']);
  });

  it('shows the rows of others that would come to somebody, too', () => {
    const list = aList({ today: [aLine(1, { name: 'Nobody’s' })] });
    expect(rehearsal([letter('lead', 0, { adopted: [{ reason: 'no owner', owner: '', list }] })]).text).toContain(
      'Nobody’s — 1 day late',
    );
  });

  it('names the owner of rows that would come to somebody else, and none of whom nobody waits', () => {
    const list = aList({ today: [aLine(1)] });
    const adopted = [
      { reason: 'address not known', owner: 'Kim', list },
      { reason: 'away', owner: 'Tom', list },
      { reason: 'no owner', owner: '', list },
      { reason: 'address not known', owner: 'Lee', list: aList() },
    ] as const;
    const { text } = rehearsal([letter('lead', 0, { adopted })]);
    const headings = text.split('\n').filter((line) => line.startsWith('FOR ') || line.startsWith('ROWS '));
    expect(headings).toEqual(['FOR KIM, WHOSE ADDRESS IS NOT KNOWN', 'FOR TOM, WHO IS AWAY', 'ROWS WITHOUT AN OWNER']);
  });

  it('leads from each person to their row of this workbook', () => {
    expect(rehearsal([letter('rita', 1)]).text).toContain(
      'https://docs.google.com/spreadsheets/d/book/edit#gid=7&range=A',
    );
  });

  it('says what to do next, or that nobody would be mailed', () => {
    expect(rehearsal([letter('rita', 1)]).text.split('\n')[2]).toBe(sayIn({})('mail.note.rehearsal'));
    const nobody = rehearsal([]);
    expect(nobody.text.split('\n')[2]).toBe('Nobody would be mailed: no row has a recruiter.');
    expect(nobody.text).not.toContain('would get:');
  });

  it('says that it may be a repeat only where it may', () => {
    const says = (repeat: boolean): boolean =>
      rehearsal([letter('rita', 1)], { repeat }).text.includes(`* ${sayIn({})('mail.note.repeat')}`);
    expect([says(true), says(false)]).toEqual([true, false]);
  });

  it.each([
    ['one recruiter gets all the room that a mail has', 1, 40],
    ['four recruiters share it', 4, 10],
    ['twenty have two people each', 20, 2],
    ['even fewer than two would say nothing', 25, 2],
  ])('%s', (_, recruiters, each) => {
    const mail = rehearsal(Array.from({ length: recruiters }, (__, index) => letter(`r${String(index)}x`, 50)));
    expect(shown(mail, 'r0x')).toBe(each);
  });

  it('names the twenty-first recruiter by subject alone, and how many people are not shown', () => {
    const mail = rehearsal(Array.from({ length: 21 }, (_, index) => letter(`r${String(index)}x`, 5)));
    expect([shown(mail, 'r19x'), shown(mail, 'r20x')]).toEqual([2, 0]);
    const [, last = ''] = mail.text.split('R20X@AGENCY.EXAMPLE WOULD GET: SUBJECT FOR R20X');
    expect(last).toContain('TODAY (5)');
    expect(last).toContain('and 5 more in the tracker');
  });

  it('sets each letter’s heading apart from the bands, without a number', () => {
    expect(rehearsal([letter('rita', 0)]).html).toContain('>rita@agency.example would get: Subject for rita</h2>');
  });

  it('ends with the workbook and where the recipients are set', () => {
    expect(rehearsal([]).text.trimEnd().split('\n').slice(-2)).toEqual([
      'Hiring 2026',
      `You get it because you set the tracker up. Recipients: Settings. ${SETTINGS_LINK}`,
    ]);
  });
});
