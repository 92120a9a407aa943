import fc from 'fast-check';
import { fridayList } from '../../../src/domain/follow-up/friday-list.js';
import { fridayMail, fridaySubject, utf8Length } from '../../../src/domain/mail/friday-mail.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { LANGUAGES } from '../../../src/domain/texts/languages.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { aScanned, FRIDAY, listed, waiting } from '../../app/friday/a-team.js';
import { aBusyFriday, fridayInput, RITA } from './friday-input.js';

describe('the Friday mail', () => {
  it('says in the subject how many are waiting and which Friday it is', () => {
    expect(fridayMail(fridayInput(aBusyFriday())).subject).toBe('3 people are waiting to hear from you · Fri 20 Nov');
    expect(fridayMail(fridayInput(aBusyFriday().slice(3))).subject).toBe(
      'Nobody is late. 2 people to reach next week · Fri 20 Nov',
    );
    expect(fridayMail(fridayInput(aBusyFriday().slice(5))).subject).toBe(
      'Nobody is late. 1 person to confirm · Fri 20 Nov',
    );
  });

  it('counts people, not rows: somebody on two rows is one of those waiting, in the headings too', () => {
    const person = 'ana@mail.example';
    const rows = [
      waiting(RITA, 6, { name: 'Ana Ruiz', person }),
      waiting(RITA, 2, { name: 'Ana Ruiz', person }),
      waiting(RITA, 1, { name: 'Mia Chen' }),
    ];
    const { subject, text } = fridayMail(fridayInput(rows));
    expect(subject).toBe('2 people are waiting to hear from you · Fri 20 Nov');
    expect(text).toContain('2 are overdue, the longest by 6 days.');
    expect(text).toContain('TODAY (2)');
    expect(text.match(/Ana Ruiz — /g)).toHaveLength(2);
    const own = fridayList(rows.slice(0, 1), defaultPolicy, FRIDAY);
    const list = fridayList(rows.slice(1, 2), defaultPolicy, FRIDAY);
    const apart = fridayInput([], { own, adopted: [{ reason: 'away', owner: 'Tom', list }] });
    expect(fridaySubject(apart)).toBe('1 person is waiting to hear from you · Fri 20 Nov');
  });

  it('names no candidate in the subject, where a lock screen would show it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 3 }).filter((name) => name.trim().length > 2)), (names) => {
        const rows = names.map((name, index) => waiting(RITA, index - 3, { name: `${name}§` }));
        expect(fridayMail(fridayInput(rows)).subject).not.toContain('§');
      }),
      { numRuns: 50 },
    );
  });

  it('first says what matters', () => {
    const { text } = fridayMail(fridayInput(aBusyFriday()));
    expect(text.split('\n').slice(0, 3)).toEqual([
      '3 people are waiting to hear from you',
      '',
      '2 are overdue, the longest by 6 days. Start at the top: a word to each of them today closes it.',
    ]);
  });

  it('says on whom we wait, in the language of the mail, and asks for a word all the same', () => {
    const waitingOn = { whom: 'client', since: FRIDAY - 17 } as const;
    const rows = [waiting(RITA, 6, { name: 'Ana Ruiz', waitingOn })];
    expect(fridayMail(fridayInput(rows)).text).toMatch(
      /Ana Ruiz — 6 days late[^]*waiting on the client since Tue 3 Nov/,
    );
    for (const sentences of LANGUAGES.values()) {
      const say = sayIn(sentences);
      for (const whom of ['hiring manager', 'candidate', 'client'] as const) {
        const since = say(`mail.line.waitingOn.${whom}`, { day: say('date.short', { on: FRIDAY - 17 }) });
        const one = [waiting(RITA, 6, { name: 'Ana Ruiz', waitingOn: { whom, since: FRIDAY - 17 } })];
        expect(fridayMail(fridayInput(one, { say })).text).toContain(since);
      }
    }
  });

  it('lists today most late first, then next week by day, then the questions', () => {
    const { text } = fridayMail(fridayInput(aBusyFriday()));
    const order = [
      'TODAY (3)',
      'Ana Ruiz — 6 days late',
      'Ngozi Ade — 2 days late',
      'Mia Chen — by Sat 21 Nov',
      'NEXT WEEK (2)',
      'By Wednesday 25 November',
      'Jo Park',
      'By Thursday 26 November',
      'Ravi Kumar',
      'STILL ACTIVE? (1)',
      'Old Friend — confirm',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('shows of each person role, stage, why, how long, their other row, and the way to the row and to them', () => {
    const { text, html } = fridayMail(fridayInput(aBusyFriday()));
    for (const words of [
      'Data Engineer · Interview 1',
      'Last word from us on Wed 11 Nov · 13 days without word',
      'Also row 30, Designer',
      'https://docs.google.com/spreadsheets/d/book/edit#gid=3&range=A12',
      'Call: +34 600 123 456',
      'Write: ana@mail.example',
    ]) {
      expect(text).toContain(words);
    }
    expect(html).toContain('href="https://docs.google.com/spreadsheets/d/book/edit#gid=3&amp;range=A12"');
    expect(html).toContain('href="tel:+34600123456"');
    expect(html).toContain('href="mailto:ana@mail.example"');
  });

  it('begins with its first section, where there is nothing to say before it', () => {
    const [, , , ...rest] = fridayMail(fridayInput(aBusyFriday())).text.split('\n');
    expect(rest.slice(0, 3)).toEqual(['', '', 'TODAY (3)']);
  });

  it('blames nobody for what is due today and not late', () => {
    const dueToday = [waiting(RITA, 0, { name: 'Mia Chen' })];
    expect(fridayMail(fridayInput(dueToday)).text.split('\n')[2]).toBe(
      'Nobody is overdue yet. A word to each of them today keeps it that way.',
    );
    const { text } = fridayMail(fridayInput([...dueToday, waiting(RITA, 1, { name: 'Ana Ruiz' })]));
    expect(text.split('\n')[2]).toBe('1 is overdue, by 1 day. A word today closes it.');
  });

  it('is short when nobody waits, and still comes', () => {
    const { subject, text, html } = fridayMail(fridayInput([]));
    expect(subject).toBe('Nobody is waiting on you · Fri 20 Nov');
    expect(text.split('\n').length).toBeLessThan(15);
    expect(html.length).toBeLessThan(5_000);
  });

  it('shows forty people in full and counts the rest, with a link', () => {
    const many = Array.from({ length: 55 }, (_, index) =>
      waiting(RITA, index % 9, { name: `Person ${String(index)}.` }),
    );
    const { text, html } = fridayMail(fridayInput(many));
    expect(text.match(/Person \d+\./g)).toHaveLength(40);
    expect(text).toContain('TODAY (55)');
    expect(text).toContain('and 15 more in the tracker: https://docs.google.com/');
    expect(utf8Length(html)).toBeLessThan(90_000);
  });

  it('asks about ten people at most, and says how many will be asked about later', () => {
    const unknown = Array.from({ length: 30 }, (_, index) =>
      aScanned(listed({ name: `Person ${String(index)}.`, lastWord: null, phase: 'screen' }), []),
    );
    const { text } = fridayMail(fridayInput(unknown));
    expect(text.match(/Person \d+\./g)).toHaveLength(10);
    expect(text).toContain('20 more will be asked about next time.');
  });

  it('says when a list comes late, when it may be a repeat, and who switched it on', () => {
    const { text } = fridayMail(
      fridayInput(aBusyFriday(), { on: FRIDAY + 3, repeat: true, firstMailFrom: 'lead@agency.example' }),
    );
    expect(text).toContain('This is the list of Friday 20 November. It could not be sent that day.');
    expect(text).toContain('did not say whether this mail went out the first time');
    expect(text).toContain('lead@agency.example switched this weekly mail on');
  });

  it('bears the Friday it is the list of, also when it comes on Monday', () => {
    const late = fridayInput(aBusyFriday(), { on: FRIDAY + 3 });
    expect(fridayMail(late).subject).toBe('3 people are waiting to hear from you · Fri 20 Nov');
    expect(fridaySubject(late)).toBe(fridayMail(late).subject);
  });

  it('says nothing of the sort when it is not the first one and comes on its day', () => {
    const { text } = fridayMail(fridayInput(aBusyFriday()));
    for (const words of ['This is the list of', 'the first time', 'switched this weekly mail on']) {
      expect(text).not.toContain(words);
    }
  });

  it('names nobody whose list is empty, and asks for an address only where it is not known', () => {
    const list = fridayList([waiting('Kim', 3, { name: 'Theirs' })], defaultPolicy, FRIDAY);
    const empty = fridayList([], defaultPolicy, FRIDAY);
    const of = (reason: 'address not known' | 'no owner' | 'away', owner: string, theirs: typeof list): string =>
      fridayMail(fridayInput([], { adopted: [{ reason, owner, list: theirs }] })).text;
    expect(of('address not known', 'Kim', empty)).not.toMatch(/Kim/i);
    expect(of('address not known', 'Kim', list)).toContain('Add the address in Settings');
    expect(of('no owner', '', list)).not.toContain('Add the address in Settings');
    expect(of('away', 'Tom', list)).not.toContain('Add the address in Settings');
  });

  it('keeps the lists of others apart, and says why they come here', () => {
    const listOf = (owner: string) => fridayList([waiting(owner, 3, { name: 'Theirs' })], defaultPolicy, FRIDAY);
    const { text, subject } = fridayMail(
      fridayInput([], {
        adopted: [
          { reason: 'address not known', owner: 'Kim', list: listOf('Kim') },
          { reason: 'no owner', owner: '', list: listOf('') },
          { reason: 'away', owner: 'Tom', list: listOf('Tom') },
        ],
      }),
    );
    expect(subject).toContain('3 people');
    expect(text).toContain('FOR KIM, WHOSE ADDRESS IS NOT KNOWN');
    expect(text).toContain('Add the address in Settings');
    expect(text).toContain('ROWS WITHOUT AN OWNER');
    expect(text).toContain('FOR TOM, WHO IS AWAY');
  });

  it('ends with how to stop it', () => {
    const { text, html } = fridayMail(fridayInput(aBusyFriday()));
    expect(text.trim().split('\n').at(-1)).toContain('set “Friday mail” to no beside your name in Settings. https://');
    expect(html).toMatch(/Settings<\/a>\.<\/p>(?:<\/?\w+>|\s)*<\/html>$/);
  });

  it('tells whoever gets the rows of others that these come whatever stands beside their own name', () => {
    const list = fridayList([waiting('', 3, { name: 'Nobody’s' })], defaultPolicy, FRIDAY);
    const ending = (hasOwn: boolean): readonly string[] => {
      const { text } = fridayMail(fridayInput([], { hasOwn, adopted: [{ reason: 'no owner', owner: '', list }] }));
      return text.trim().split('\n').slice(-2);
    };
    const others =
      'Rows whose owner cannot be mailed come to you, too, until Settings names somebody else. ' +
      'https://docs.google.com/spreadsheets/d/book/edit#gid=9';
    expect(ending(false)).toEqual(['Hiring 2026', others]);
    expect(ending(true)).toEqual([
      'You get this mail because you look after rows of “Hiring 2026”. ' +
        'To change or stop it, set “Friday mail” to no beside your name in Settings.',
      others,
    ]);
  });
});

describe('a hostile cell in the mail', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&\r\nBcc: all@x.example\u2028<script>';

  it('is text, in the HTML and on one line of the plain part', () => {
    const row = waiting(RITA, 1, {
      name: hostile,
      role: hostile,
      stage: hostile,
      phone: hostile,
      email: hostile,
      otherRows: [{ row: 3, sheet: hostile, role: hostile }],
    });
    const dueOn = FRIDAY - 1;
    const why = { key: 'why.promised', on: dueOn } as const;
    const owed = { rule: 'promise', dueOn, actBy: dueOn, band: 'today', why, promised: hostile } as const;
    const { subject, html, text } = fridayMail(
      fridayInput([{ ...row, followUps: [owed, ...row.followUps] }], {
        workbook: { id: '"><script>', name: hostile },
        firstMailFrom: hostile,
      }),
    );
    expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(html).toContain('Promised for Thu 19 Nov: &lt;img src=x');
    expect(subject).toBe('1 person is waiting to hear from you · Fri 20 Nov');
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^Bcc:/m);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('never breaks the HTML or makes the mail too long, whatever it holds', () => {
    const tags = (html: string): readonly string[] => [...new Set(html.match(/<[^\s>]*/g))].sort();
    const ours = tags(fridayMail(fridayInput(aBusyFriday())).html);
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom('<b>', '"><img src=x onerror=y>', "' onclick='z", '<', '&lt;', '"'.repeat(500), '&'.repeat(500)),
    );
    const people = fc.oneof(
      fc.array(fc.tuple(anything, anything, anything), { minLength: 1, maxLength: 60, size: 'max' }),
      anything.map((worst) => Array.from({ length: 60 }, () => [worst, worst, worst] as const)),
    );
    fc.assert(
      fc.property(people, (cells) => {
        const rows = cells.map(([name, role, stage], index) =>
          waiting(RITA, index - 8, { name, role, stage, otherRows: [{ row: 3, sheet: role, role }] }),
        );
        const { html } = fridayMail(fridayInput(rows));
        expect(utf8Length(html)).toBeLessThan(90_000);
        expect(html.match(/<table/g)?.length).toBe(html.match(/<\/table>/g)?.length);
        for (const tag of tags(html)) expect(ours).toContain(tag);
        expect(html.match(/<[^<>]*\son\w+=/)).toBeNull();
        expect(html).not.toMatch(/[\u0000-\u001f]/);
      }),
      { numRuns: 40 },
    );
  });

  it('is cut to fewer people rather than by Gmail, when every name is as long and as awkward as can be', () => {
    const rows = Array.from({ length: 45 }, (_, index) =>
      waiting(RITA, index, {
        name: '"'.repeat(90),
        role: '&'.repeat(90),
        stage: '"'.repeat(90),
        otherRows: [1, 2, 3].map((row) => ({ row, sheet: '"'.repeat(90), role: '"'.repeat(90) })),
      }),
    );
    const { html, text } = fridayMail(fridayInput(rows));
    expect(utf8Length(html)).toBeLessThan(90_000);
    expect(text).toContain('TODAY (45)');
    expect(text).toMatch(/and \d+ more in the tracker/);
  });
});
