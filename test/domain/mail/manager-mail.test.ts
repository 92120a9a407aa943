import type { Figure } from '../../../src/domain/figures/figure.js';
import { managerMail, type ManagerMailInput } from '../../../src/domain/mail/manager-mail.js';
import type { RenderedMail } from '../../../src/domain/mail/page.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { FRIDAY } from '../../app/friday/a-team.js';
import { SETTINGS_LINK, WORKBOOK } from './friday-input.js';

/** So many of so many, and some left out for reasons. */
function figure(numerator: number, denominator: number, ...leftOut: readonly number[]): Figure {
  const excluded = leftOut.map((n, index) => ({ why: `reason ${String(index)}`, n }));
  const rate = denominator < 5 ? null : numerator / denominator;
  return { numerator, denominator, rate, n: denominator, excluded };
}

/** The mail to a manager in the tenth week of a tracker; say only what matters. */
function mail(changes: Partial<ManagerMailInput> = {}): RenderedMail {
  return managerMail({
    workbook: WORKBOOK,
    settingsLink: SETTINGS_LINK,
    say: sayIn({}),
    on: FRIDAY,
    startDay: FRIDAY - 70,
    coverage: figure(33, 40),
    overdue: 4,
    unconfirmed: 3,
    notKnown: 2,
    touches: 61,
    touchesIn: 'W47',
    longest: [],
    showNames: true,
    notMailed: [],
    problems: 0,
    warning: null,
    repeat: false,
    ...changes,
  });
}

const lines = (changes: Partial<ManagerMailInput> = {}): readonly string[] => mail(changes).text.split('\n');
/** What stands beside the first figure. */
const coverage = (changes: Partial<ManagerMailInput>): string | undefined =>
  lines(changes)
    .filter((line) => line.startsWith('Heard from us within a week: '))
    .at(-1)
    ?.slice(29);

describe('the page of a manager', () => {
  it('says in the subject what it is and the day, and first the figure that matters', () => {
    expect(mail().subject).toBe('How the team is doing · Fri 20 Nov');
    expect(lines().slice(0, 3)).toEqual(['How the team is doing', '', 'Heard from us within a week: 83%']);
  });

  it('begins with the figures, where there is nothing to say before them', () => {
    expect(lines().slice(3, 6)).toEqual(['', '', 'THE FIGURES']);
  });

  it('shows five figures, each with its words, under a heading', () => {
    const at = lines().indexOf('THE FIGURES');
    expect(lines().slice(at + 2, at + 7)).toEqual([
      'Heard from us within a week: 83% (33 of 40)',
      'Waiting longer than promised: 4',
      'No contact date, or not confirmed: 3',
      'Closed before the start, not known whether told: 2',
      'Words to candidates in W47: 61',
    ]);
  });

  it('ends with the workbook and how to stop it', () => {
    expect(mail().text.trimEnd().split('\n').slice(-2)).toEqual([
      'Hiring 2026',
      `You get this page as a manager. To stop it, take your address out of Settings. ${SETTINGS_LINK}`,
    ]);
  });

  it('tells nothing out of the ordinary where nothing is', () => {
    const { text } = mail();
    for (const words of ['* ', 'Not mailed', 'could not be read', 'Building up']) expect(text).not.toContain(words);
  });
});

describe('the rate of those who heard from us in time', () => {
  it.each([
    [figure(33, 40), '83% (33 of 40)'],
    [figure(40, 40), '100% (40 of 40)'],
    [figure(33, 40, 2, 3), '83% (33 of 40, 5 left out)'],
    [figure(33, 40, 1), '83% (33 of 40, 1 left out)'],
    // Of so few, counts alone.
    [figure(3, 4), '3 of 4'],
    [figure(3, 4, 1), '3 of 4 (1 left out)'],
    // Of nobody nothing is true.
    [figure(0, 0), 'n/a'],
    [figure(0, 0, 6), 'n/a (6 left out)'],
  ])('comes with what it is made of: %#', (counted, words) => {
    expect(coverage({ coverage: counted })).toBe(words);
  });

  it.each([
    [0, '33 of 40', 'Building up: week 1 of 4.'],
    [6, '33 of 40', 'Building up: week 1 of 4.'],
    [7, '33 of 40', 'Building up: week 2 of 4.'],
    [27, '33 of 40', 'Building up: week 4 of 4.'],
    [28, '83% (33 of 40)', null],
  ])('is a count in the first four weeks, and the mail says so (day %i)', (days, words, says) => {
    const startDay = FRIDAY - days;
    expect(coverage({ startDay })).toBe(words);
    expect(
      lines({ startDay })
        .filter((line) => line.startsWith('Building up'))
        .map((line) => line.slice(0, 25)),
    ).toEqual(says === null ? [] : [says]);
    expect(lines({ startDay })[2]).toBe(`Heard from us within a week: ${words.split(' (')[0] ?? ''}`);
  });
});

describe('the longest waits on the page of a manager', () => {
  const wait = (changes: Partial<ManagerMailInput['longest'][number]> = {}) => ({
    name: 'Ana Ruiz',
    owner: 'Rita',
    days: 12,
    sheetId: 3,
    row: 12,
    ...changes,
  });
  /** The lines below the heading. */
  const waits = (changes: Partial<ManagerMailInput>): readonly string[] => {
    const all = lines(changes);
    const from = all.indexOf('THE LONGEST WAITS');
    return from < 0
      ? []
      : all.slice(from + 2, all.indexOf('Open the tracker: https://docs.google.com/spreadsheets/d/book/edit') - 1);
  };
  const link = 'https://docs.google.com/spreadsheets/d/book/edit#gid=3&range=A12';

  it('are a line each: who, whose, how long, and where', () => {
    expect(waits({ longest: [wait(), wait({ name: 'Mia Chen', owner: 'Tom', days: 1 })] })).toEqual([
      `Ana Ruiz · Rita · 12 days  ${link}`,
      `Mia Chen · Tom · 1 day  ${link}`,
    ]);
  });

  it('say so where a row has no name or no owner', () => {
    expect(waits({ longest: [wait({ name: ' ', owner: '' })] })).toEqual([
      `Row 12 (no name) · no owner · 12 days  ${link}`,
    ]);
  });

  it('say so where there are none', () => {
    expect(waits({})).toEqual(['', 'Nobody has waited longer than a week.']);
  });

  it('are left out where Settings keeps names from managers', () => {
    const { text, html } = mail({ showNames: false, longest: [wait()] });
    for (const part of [text, html]) expect(part).not.toMatch(/Ana Ruiz|longest waits|Nobody has waited/i);
  });

  it('cannot run as HTML or break a line, whatever the cells hold', () => {
    const { text, html } = mail({ longest: [wait({ name: '<b>Ana</b>\nBcc: x', owner: '"Rita"\n' })] });
    expect(text).toContain('<b>Ana</b> Bcc: x · "Rita" · 12 days');
    expect(html).toContain('&lt;b&gt;Ana&lt;/b&gt; Bcc: x');
  });

  it('and the figures have headings of their own, without a number', () => {
    const { html } = mail({ longest: [wait()] });
    expect([...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, words]) => words)).toEqual([
      'The figures',
      'The longest waits',
    ]);
  });
});

describe('what a manager has to know besides', () => {
  it('is who could not be mailed', () => {
    expect(mail({ notMailed: ['rita@agency.example', 'tom@agency.example'] }).text).toContain(
      '* Not mailed: rita@agency.example, tom@agency.example\n',
    );
  });

  it.each([
    [1, '* 1 cell could not be read\n'],
    [3, '* 3 cells could not be read\n'],
  ])('is how many cells could not be read: %i', (problems, words) => {
    expect(mail({ problems }).text).toContain(words);
  });

  it('is that the mail may be a repeat', () => {
    expect(mail({ repeat: true }).text).toContain(`* ${sayIn({})('mail.note.repeat')}`);
  });
});
